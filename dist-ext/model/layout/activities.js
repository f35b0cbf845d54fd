/** Number of each activity in the event log: its place in `ACTIVITIES`. */
export var Act;
(function (Act) {
    Act[Act["need"] = 0] = "need";
    Act[Act["know"] = 1] = "know";
    Act[Act["go"] = 2] = "go";
    Act[Act["doing"] = 3] = "doing";
    Act[Act["buy"] = 4] = "buy";
    Act[Act["visit"] = 5] = "visit";
    Act[Act["meet"] = 6] = "meet";
    Act[Act["read"] = 7] = "read";
    Act[Act["choose"] = 8] = "choose";
    Act[Act["chooseNothing"] = 9] = "chooseNothing";
    Act[Act["abandonBasket"] = 10] = "abandonBasket";
    Act[Act["purchase"] = 11] = "purchase";
    Act[Act["leave"] = 12] = "leave";
    Act[Act["giveUp"] = 13] = "giveUp";
    Act[Act["experience"] = 14] = "experience";
    Act[Act["failure"] = 15] = "failure";
    Act[Act["complain"] = 16] = "complain";
    Act[Act["answered"] = 17] = "answered";
    Act[Act["post"] = 18] = "post";
    Act[Act["tell"] = 19] = "tell";
    Act[Act["hear"] = 20] = "hear";
    Act[Act["exposed"] = 21] = "exposed";
    Act[Act["intend"] = 22] = "intend";
    Act[Act["join"] = 23] = "join";
    Act[Act["cancel"] = 24] = "cancel";
})(Act || (Act = {}));
