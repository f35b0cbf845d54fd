/**
 * What people call settings, in English and Italian, by the setting that they mean. Written in lower case without
 * spaces, hyphens and underscores, in which what was typed is compared; singular and plural where both are likely.
 *
 * The first setting of a word that fits the place where it was typed is proposed.
 */
export const settingSynonyms: readonly (readonly [path: string, names: string])[] = [
  [
    "market.consumers",
    "size buyers customers users agents people individuals households audience consumer clienti acquirenti utenti agenti persone consumatori pubblico",
  ],
  [
    "market.days",
    "duration weeks months years horizon length period time steps ticks iterations durata settimane mesi anni orizzonte periodo giorni passi",
  ],
  [
    "market.start",
    "date startdate begin beginning from year firstday data inizio datainizio datadiinizio anno partenza",
  ],
  [
    "market.population",
    "population marketsize universe scale inhabitants popolazione universo abitanti scala",
  ],
  ["market.warmUp", "warmup burnin rampup runin riscaldamento rodaggio"],
  ["market.currency", "money moneyunit valuta moneta"],
  ["market.category", "product industry sector segment categoria prodotto settore"],
  [
    "market.season",
    "seasonality seasons seasonal months stagionalità stagionalita stagione stagioni stagionale",
  ],
  [
    "market.needsPerYear",
    "needs demand frequency purchasesperyear purchasefrequency buyingfrequency bisogni bisogniperanno domanda frequenza frequenzadacquisto",
  ],
  ["market.referencePrice", "averageprice usualprice normalprice prezzomedio prezzodiriferimento"],
  ["market.panel", "survey sample respondents sondaggio campione"],
  [
    "runs",
    "replications repetitions repeats iterations simulations montecarlo n replicazioni ripetizioni simulazioni",
  ],
  ["seed", "randomseed random rng seme casuale"],
  ["level", "confidence confidencelevel interval alpha confidenza livello livellodiconfidenza intervallo"],
  ["title", "name titolo nome"],
  ["question", "description goal objective purpose domanda descrizione obiettivo scopo"],
  ["extends", "base parent inherits include import from estende eredita importa"],
  ["focus", "brand mybrand ownbrand mainbrand marca lamiamarca"],
  ["expect", "expectations expected assert asserts checks tests attese aspettative"],
  [
    "timeline",
    "events schedule calendar changes interventions scenario eventi calendario cambiamenti interventi cronologia",
  ],
  ["sweep", "grid vary experiments sensitivity variants griglia varianti esperimenti"],
  [
    "personas",
    "persona segments segment audiences customersegments groups targets types segmenti segmento gruppi tipi",
  ],
  ["channels", "channel touchpoints media sources platforms canali canale mezzi fonti piattaforme"],
  [
    "brands",
    "brand competitors competitor companies firms players marche marca brands concorrenti concorrente aziende imprese",
  ],
  [
    "personas.<persona>.share",
    "size weight fraction percentage percent proportion part quota peso dimensione percentuale parte",
  ],
  ["personas.<persona>.needs", "frequency demand needsperyear purchasefrequency bisogni frequenza domanda"],
  ["personas.<persona>.mobileLean", "mobile smartphone phone mobileshare telefono cellulare"],
  ["personas.<persona>.devices", "device dispositivi dispositivo"],
  [
    "personas.<persona>.dayparts",
    "daypart hours times timeofday schedule fasceorarie fasciaoraria orari ore",
  ],
  [
    "personas.<persona>.habits",
    "habit preferences channels channelpreferences touchpoints media abitudini preferenze canali",
  ],
  ["personas.<persona>.formats", "format content contents formati formato contenuti"],
  [
    "personas.<persona>.priceSensitivity",
    "price pricesensitive priceelasticity elasticity sensibilitàalprezzo sensibilitaalprezzo prezzo elasticità elasticita",
  ],
  ["personas.<persona>.qualitySensitivity", "quality qualità qualita"],
  ["personas.<persona>.trustInPeople", "trust trustinreviews trustinfriends fiducia fiducianellepersone"],
  ["personas.<persona>.trustInBrands", "trust trustinads trustinadvertising fiducia fiducianellemarche"],
  ["personas.<persona>.pushAttention", "attention adattention attenzione"],
  ["personas.<persona>.sharing", "prosumer posting reviewing share condivisione"],
  ["personas.<persona>.talking", "wordofmouth wom talkative passaparola"],
  ["channels.<channel>.kind", "type category medium mode tipo genere"],
  ["channels.<channel>.flow", "direction pushpull pull push direzione flusso"],
  ["channels.<channel>.owner", "ownership paidownedearned poe type proprietario proprietà proprieta"],
  ["channels.<channel>.site", "website web url shop ecommerce sito sitoweb negozioonline"],
  ["channels.<channel>.reviews", "review ratings rating hasreviews zmot recensioni recensione voti"],
  ["channels.<channel>.use", "usage weight reach moments micromoments frequency uso utilizzo peso momenti"],
  ["channels.<channel>.candour", "honesty candor truth truthfulness sincerità sincerita onestà onesta"],
  ["channels.<channel>.attention", "visibility positions attenzione visibilità visibilita"],
  ["channels.<channel>.dailyCost", "cost costs fee dailyfee price budget costo costi spesa"],
  ["channels.<channel>.contactCost", "cpc cpa costperclick costpercontact bid costopercontatto costoperclic"],
  [
    "channels.<channel>.impressionCost",
    "cpm costperthousand costpermille impressions impression costpermilleimpression costoimpression",
  ],
  ["channels.<channel>.noticed", "viewability viewable attentiontoads visibilitàannunci"],
  [
    "brands.<brand>.fixedCost",
    "fixed fixedcosts overhead overheads rent wages salaries fissi costifissi affitto stipendi spesegenerali",
  ],
  [
    "brands.<brand>.advertising.channels.<channel>",
    "channelspend spendbychannel mediaspend mediamix mediaplan spesapercanale pianomedia",
  ],
  [
    "brands.<brand>.membership",
    "subscription subscriptions subscribe club loyaltyprogramme contract abbonamento abbonamenti iscrizione contratto tesseramento",
  ],
  [
    "brands.<brand>.customers",
    "customerbase existingcustomers installedbase marketshare openingshare clienti baseclienti clientiiniziali quotainiziale",
  ],
  ["brands.<brand>.label", "name title displayname nome titolo etichetta"],
  ["brands.<brand>.quality", "productquality truequality score qualità qualita punteggio"],
  ["brands.<brand>.promise", "claim claimedquality expectation promessa aspettativa"],
  ["brands.<brand>.price", "prices listprice averageprice ticket prezzo prezzi listino scontrino"],
  [
    "brands.<brand>.unitCost",
    "cost costs cogs unitcosts variablecost productioncost margin costo costi costounitario costovariabile margine",
  ],
  [
    "brands.<brand>.coverage",
    "presence reach channels distribution visibility availability copertura presenza canali distribuzione visibilità visibilita",
  ],
  [
    "channels.<channel>.bestSellers",
    "bestseller badge topseller topsellers mostpopular mostordered mostbought piùvenduti piuvenduti piùordinati piuordinati popolari",
  ],
  ["brands.<brand>.prominence", "rank ranking position seo searchrank visibility posizione posizionamento"],
  [
    "brands.<brand>.outlets",
    "outlet stores store shops shop locations branches pointsofsale pos proximity negozi negozio puntivendita puntovendita sedi filiali",
  ],
  [
    "brands.<brand>.advertising.daily",
    "advertising ads ad adspend adbudget advertisingbudget marketing marketingbudget mediabudget media spend spending budget campaign promotion pubblicità pubblicita spesa spesapubblicitaria budgetpubblicitario campagna promozione",
  ],
  [
    "brands.<brand>.startingReviews.stars",
    "stars star rating ratings score startingstars averagerating reviewscore stelle stella voto voti valutazione punteggio",
  ],
  [
    "brands.<brand>.startingReviews.count",
    "reviews review numberofreviews reviewcount recensioni recensione numerorecensioni",
  ],
  ["brands.<brand>.awareness", "known brandawareness knowledge recognition notorietà notorieta conoscenza"],
  [
    "brands.<brand>.entryDay",
    "entry launch launchday start startday from entrata lancio giornodilancio inizio",
  ],
  ["brands.<brand>.service", "servicequality support customerservice servizio assistenza"],
  [
    "brands.<brand>.failure",
    "failures failurerate error errors errorrate downtime guasti guasto errori errore",
  ],
  [
    "brands.<brand>.care",
    "customercare callcentre callcenter helpdesk answers complaints crm assistenza reclami risposte",
  ],
  [
    "brands.<brand>.loadSeconds",
    "speed loadtime pagespeed sitespeed latency velocità velocita tempodicaricamento",
  ],
  ["brands.<brand>.checkout", "payment conversion cart pagamento carrello conversione"],
  ["brands.<brand>.usability", "mobilefriendly responsive ux devices usabilità usabilita dispositivi"],
  ["brands.<brand>.touchpoints", "touchpoint contactpoints puntidicontatto puntodicontatto"],
  [
    "brands.<brand>.deliveryDays",
    "delivery shipping deliverytime shippingtime consegna spedizione tempodiconsegna",
  ],
  [
    "brands.<brand>.seeding",
    "samples gifts influencers influencer buzz viral freebies omaggi campioni influenzatori",
  ],
  ["brands.<brand>.fakeReviews", "fake fakes boughtreviews astroturfing recensionifalse false"],
  [
    "brands.<brand>.engagement",
    "gamification loyaltyprogram interest interesse coinvolgimento fidelizzazione",
  ],
  ["brands.<brand>.coherence", "consistency coerenza"],
  ["brands.<brand>.content", "contents formats video contenuti contenuto formati"],
  ["timeline.<number>.day", "date when at week month from start data quando settimana mese giorno"],
  [
    "timeline.<number>.set",
    "change changes settings values setting imposta cambia cambiamento valori impostazioni",
  ],
  [
    "timeline.<number>.note",
    "label name title description comment text nota etichetta nome titolo descrizione commento",
  ],
  ["sweep.<number>.vary", "setting path parameter variable lever impostazione parametro variabile leva"],
  ["sweep.<number>.from", "min minimum low start da minimo"],
  ["sweep.<number>.to", "max maximum high end a massimo"],
  ["sweep.<number>.steps", "points values n count step passi punti valori"],
  ["telling.postRate", "reviewrate postingrate postrate tassodirecensione"],
  ["wordOfMouth.tellRate", "wom wordofmouth talk referral referrals passaparola"],
  ["choice.price", "priceelasticity elasticity pricesensitivity elasticità elasticita sensibilitàalprezzo"],
  ["choice.loyalty", "loyalty retention fedeltà fedelta"],
  ["journey.dropOut", "dropout dropouts churn abandonment abbandono abbandoni"],
  ["checkout.abandonment", "abandonment cartabandonment abbandono abbandonodelcarrello"],
  ["network.friends", "friends contacts degree links amici contatti legami"],
  ["network.kind", "type topology tipo topologia"],
  ["care.stayLoyal", "loyalty churn fedeltà fedelta"],
];

/** What people call metrics, by the name that an expectation, a goal or a precision takes. */
export const metricSynonyms: readonly (readonly [metric: string, names: string])[] = [
  ["share", "marketshare quota quotadimercato"],
  ["sales", "orders purchases units unitssold volume vendite ordini acquisti"],
  ["revenue", "turnover income ricavo ricavi fatturato"],
  ["profit", "margin earnings ebit utile profitto guadagno margine"],
  ["cost", "costs spend spending budget expenses costo costi spesa spese"],
  [
    "stars",
    "star rating ratings score reviewscore averagerating stelle stella voto voti valutazione punteggio",
  ],
  ["reviews", "review reviewcount numberofreviews recensioni recensione"],
  ["awareness", "brandawareness known notorietà notorieta"],
  ["loyalty", "retention fedeltà fedelta"],
  ["satisfaction", "csat soddisfazione"],
  ["swayed", "zmot influenced persuaded convinti persuasi"],
  ["members", "subscribers iscritti abbonati"],
  ["churn", "attrition cancellations disdette abbandono"],
  ["penetration", "reach buyers penetrazione"],
];
