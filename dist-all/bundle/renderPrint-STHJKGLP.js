import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  computedLines,
  figureNamed,
  isNumberColumn,
  keyFigures
} from "./chunk-RNWEZZOF.js";
import {
  titleOf
} from "./chunk-JZ4VAYJY.js";
import {
  provenanceLines,
  reportWords
} from "./chunk-ET22VT7M.js";
import "./chunk-2S546YQR.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  drawFigure,
  findFigure
} from "./chunk-QEDGXNER.js";
import {
  RIM
} from "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import "./chunk-YAYHKLEM.js";
import "./chunk-B654BGOQ.js";
import "./chunk-Q5S5VXRV.js";
import {
  cleanName,
  shorten,
  textWidth
} from "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import {
  svgText
} from "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import {
  __commonJS,
  __toESM
} from "./chunk-XTTUONFG.js";

// node_modules/bidi-js/dist/bidi.js
var require_bidi = __commonJS({
  "node_modules/bidi-js/dist/bidi.js"(exports, module) {
    (function(global, factory) {
      typeof exports == "object" && typeof module < "u" ? module.exports = factory() : typeof define == "function" && define.amd ? define(factory) : (global = typeof globalThis < "u" ? globalThis : global || self, global.bidi_js = factory());
    })(exports, (function() {
      "use strict";
      function bidiFactory() {
        var bidi2 = (function(exports2) {
          var DATA = {
            R: "13k,1a,2,3,3,2+1j,ch+16,a+1,5+2,2+n,5,a,4,6+16,4+3,h+1b,4mo,179q,2+9,2+11,2i9+7y,2+68,4,3+4,5+13,4+3,2+4k,3+29,8+cf,1t+7z,w+17,3+3m,1t+3z,16o1+5r,8+30,8+mc,29+1r,29+4v,75+73",
            EN: "1c+9,3d+1,6,187+9,513,4+5,7+9,sf+j,175h+9,qw+q,161f+1d,4xt+a,25i+9",
            ES: "17,2,6dp+1,f+1,av,16vr,mx+1,4o,2",
            ET: "z+2,3h+3,b+1,ym,3e+1,2o,p4+1,8,6u,7c,g6,1wc,1n9+4,30+1b,2n,6d,qhx+1,h0m,a+1,49+2,63+1,4+1,6bb+3,12jj",
            AN: "16o+5,2j+9,2+1,35,ed,1ff2+9,87+u",
            CS: "18,2+1,b,2u,12k,55v,l,17v0,2,3,53,2+1,b",
            B: "a,3,f+2,2v,690",
            S: "9,2,k",
            WS: "c,k,4f4,1vk+a,u,1j,335",
            ON: "x+1,4+4,h+5,r+5,r+3,z,5+3,2+1,2+1,5,2+2,3+4,o,w,ci+1,8+d,3+d,6+8,2+g,39+1,9,6+1,2,33,b8,3+1,3c+1,7+1,5r,b,7h+3,sa+5,2,3i+6,jg+3,ur+9,2v,ij+1,9g+9,7+a,8m,4+1,49+x,14u,2+2,c+2,e+2,e+2,e+1,i+n,e+e,2+p,u+2,e+2,36+1,2+3,2+1,b,2+2,6+5,2,2,2,h+1,5+4,6+3,3+f,16+2,5+3l,3+81,1y+p,2+40,q+a,m+13,2r+ch,2+9e,75+hf,3+v,2+2w,6e+5,f+6,75+2a,1a+p,2+2g,d+5x,r+b,6+3,4+o,g,6+1,6+2,2k+1,4,2j,5h+z,1m+1,1e+f,t+2,1f+e,d+3,4o+3,2s+1,w,535+1r,h3l+1i,93+2,2s,b+1,3l+x,2v,4g+3,21+3,kz+1,g5v+1,5a,j+9,n+v,2,3,2+8,2+1,3+2,2,3,46+1,4+4,h+5,r+5,r+a,3h+2,4+6,b+4,78,1r+24,4+c,4,1hb,ey+6,103+j,16j+c,1ux+7,5+g,fsh,jdq+1t,4,57+2e,p1,1m,1m,1m,1m,4kt+1,7j+17,5+2r,d+e,3+e,2+e,2+10,m+4,w,1n+5,1q,4z+5,4b+rb,9+c,4+c,4+37,d+2g,8+b,l+b,5+1j,9+9,7+13,9+t,3+1,27+3c,2+29,2+3q,d+d,3+4,4+2,6+6,a+o,8+6,a+2,e+6,16+42,2+1i",
            BN: "0+8,6+d,2s+5,2+p,e,4m9,1kt+2,2b+5,5+5,17q9+v,7k,6p+8,6+1,119d+3,440+7,96s+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+1,1ekf+75,6p+2rz,1ben+1,1ekf+1,1ekf+1",
            NSM: "lc+33,7o+6,7c+18,2,2+1,2+1,2,21+a,1d+k,h,2u+6,3+5,3+1,2+3,10,v+q,2k+a,1n+8,a,p+3,2+8,2+2,2+4,18+2,3c+e,2+v,1k,2,5+7,5,4+6,b+1,u,1n,5+3,9,l+1,r,3+1,1m,5+1,5+1,3+2,4,v+1,4,c+1,1m,5+4,2+1,5,l+1,n+5,2,1n,3,2+3,9,8+1,c+1,v,1q,d,1f,4,1m+2,6+2,2+3,8+1,c+1,u,1n,g+1,l+1,t+1,1m+1,5+3,9,l+1,u,21,8+2,2,2j,3+6,d+7,2r,3+8,c+5,23+1,s,2,2,1k+d,2+4,2+1,6+a,2+z,a,2v+3,2+5,2+1,3+1,q+1,5+2,h+3,e,3+1,7,g,jk+2,qb+2,u+2,u+1,v+1,1t+1,2+6,9,3+a,a,1a+2,3c+1,z,3b+2,5+1,a,7+2,64+1,3,1n,2+6,2,2,3+7,7+9,3,1d+g,1s+3,1d,2+4,2,6,15+8,d+1,x+3,3+1,2+2,1l,2+1,4,2+2,1n+7,3+1,49+2,2+c,2+6,5,7,4+1,5j+1l,2+4,k1+w,2db+2,3y,2p+v,ff+3,30+1,n9x+3,2+9,x+1,29+1,7l,4,5,q+1,6,48+1,r+h,e,13+7,q+a,1b+2,1d,3+3,3+1,14,1w+5,3+1,3+1,d,9,1c,1g,2+2,3+1,6+1,2,17+1,9,6n,3,5,fn5,ki+f,h+f,r2,6b,46+4,1af+2,2+1,6+3,15+2,5,4m+1,fy+3,as+1,4a+a,4x,1j+e,1l+2,1e+3,3+1,1y+2,11+4,2+7,1r,d+1,1h+8,b+3,3,2o+2,3,2+1,7,4h,4+7,m+1,1m+1,4,12+6,4+4,5g+7,3+2,2,o,2d+5,2,5+1,2+1,6n+3,7+1,2+1,s+1,2e+7,3,2+1,2z,2,3+5,2,2u+2,3+3,2+4,78+8,2+1,75+1,2,5,41+3,3+1,5,x+5,3+1,15+5,3+3,9,a+5,3+2,1b+c,2+1,bb+6,2+5,2d+l,3+6,2+1,2+1,3f+5,4,2+1,2+6,2,21+1,4,2,9o+1,f0c+4,1o+6,t5,1s+3,2a,f5l+1,43t+2,i+7,3+6,v+3,45+2,1j0+1i,5+1d,9,f,n+4,2+e,11t+6,2+g,3+6,2+1,2+4,7a+6,c6+3,15t+6,32+6,gzhy+6n",
            AL: "16w,3,2,e+1b,z+2,2+2s,g+1,8+1,b+m,2+t,s+2i,c+e,4h+f,1d+1e,1bwe+dp,3+3z,x+c,2+1,35+3y,2rm+z,5+7,b+5,dt+l,c+u,17nl+27,1t+27,4x+6n,3+d",
            LRO: "6ct",
            RLO: "6cu",
            LRE: "6cq",
            RLE: "6cr",
            PDF: "6cs",
            LRI: "6ee",
            RLI: "6ef",
            FSI: "6eg",
            PDI: "6eh"
          }, TYPES = {}, TYPES_TO_NAMES = {};
          TYPES.L = 1, TYPES_TO_NAMES[1] = "L", Object.keys(DATA).forEach(function(type, i) {
            TYPES[type] = 1 << i + 1, TYPES_TO_NAMES[TYPES[type]] = type;
          }), Object.freeze(TYPES);
          var ISOLATE_INIT_TYPES = TYPES.LRI | TYPES.RLI | TYPES.FSI, STRONG_TYPES = TYPES.L | TYPES.R | TYPES.AL, NEUTRAL_ISOLATE_TYPES = TYPES.B | TYPES.S | TYPES.WS | TYPES.ON | TYPES.FSI | TYPES.LRI | TYPES.RLI | TYPES.PDI, BN_LIKE_TYPES = TYPES.BN | TYPES.RLE | TYPES.LRE | TYPES.RLO | TYPES.LRO | TYPES.PDF, TRAILING_TYPES = TYPES.S | TYPES.WS | TYPES.B | ISOLATE_INIT_TYPES | TYPES.PDI | BN_LIKE_TYPES, map = null;
          function parseData() {
            if (!map) {
              map = /* @__PURE__ */ new Map();
              var start = 0;
              for (var type in DATA)
                if (DATA.hasOwnProperty(type))
                  for (var segments = DATA[type], temp = "", end = void 0, state = !1, lastCode = 0, i = 0; i <= segments.length + 1; i += 1) {
                    var char = segments[i];
                    if (char !== "," && i !== segments.length)
                      char === "+" ? (state = !0, lastCode = start = lastCode + parseInt(temp, 36), temp = "") : temp += char;
                    else {
                      state ? end = start + parseInt(temp, 36) : (lastCode = start = lastCode + parseInt(temp, 36), end = start), state = !1, temp = "", lastCode = end;
                      for (var j = start; j < end + 1; j += 1)
                        map.set(j, TYPES[type]);
                    }
                  }
            }
          }
          function getBidiCharType(char) {
            return parseData(), map.get(char.codePointAt(0)) || TYPES.L;
          }
          function getBidiCharTypeName(char) {
            return TYPES_TO_NAMES[getBidiCharType(char)];
          }
          var data$1 = {
            pairs: "14>1,1e>2,u>2,2wt>1,1>1,1ge>1,1wp>1,1j>1,f>1,hm>1,1>1,u>1,u6>1,1>1,+5,28>1,w>1,1>1,+3,b8>1,1>1,+3,1>3,-1>-1,3>1,1>1,+2,1s>1,1>1,x>1,th>1,1>1,+2,db>1,1>1,+3,3>1,1>1,+2,14qm>1,1>1,+1,4q>1,1e>2,u>2,2>1,+1",
            canonical: "6f1>-6dx,6dy>-6dx,6ec>-6ed,6ee>-6ed,6ww>2jj,-2ji>2jj,14r4>-1e7l,1e7m>-1e7l,1e7m>-1e5c,1e5d>-1e5b,1e5c>-14qx,14qy>-14qx,14vn>-1ecg,1ech>-1ecg,1edu>-1ecg,1eci>-1ecg,1eda>-1ecg,1eci>-1ecg,1eci>-168q,168r>-168q,168s>-14ye,14yf>-14ye"
          };
          function parseCharacterMap(encodedString, includeReverse) {
            var radix = 36, lastCode = 0, map2 = /* @__PURE__ */ new Map(), reverseMap = includeReverse && /* @__PURE__ */ new Map(), prevPair;
            return encodedString.split(",").forEach(function visit(entry) {
              if (entry.indexOf("+") !== -1)
                for (var i = +entry; i--; )
                  visit(prevPair);
              else {
                prevPair = entry;
                var ref = entry.split(">"), a = ref[0], b = ref[1];
                a = String.fromCodePoint(lastCode += parseInt(a, radix)), b = String.fromCodePoint(lastCode += parseInt(b, radix)), map2.set(a, b), includeReverse && reverseMap.set(b, a);
              }
            }), { map: map2, reverseMap };
          }
          var openToClose, closeToOpen, canonical;
          function parse$1() {
            if (!openToClose) {
              var ref = parseCharacterMap(data$1.pairs, !0), map2 = ref.map, reverseMap = ref.reverseMap;
              openToClose = map2, closeToOpen = reverseMap, canonical = parseCharacterMap(data$1.canonical, !1).map;
            }
          }
          function openingToClosingBracket(char) {
            return parse$1(), openToClose.get(char) || null;
          }
          function closingToOpeningBracket(char) {
            return parse$1(), closeToOpen.get(char) || null;
          }
          function getCanonicalBracket(char) {
            return parse$1(), canonical.get(char) || null;
          }
          var TYPE_L = TYPES.L, TYPE_R = TYPES.R, TYPE_EN = TYPES.EN, TYPE_ES = TYPES.ES, TYPE_ET = TYPES.ET, TYPE_AN = TYPES.AN, TYPE_CS = TYPES.CS, TYPE_B = TYPES.B, TYPE_S = TYPES.S, TYPE_ON = TYPES.ON, TYPE_BN = TYPES.BN, TYPE_NSM = TYPES.NSM, TYPE_AL = TYPES.AL, TYPE_LRO = TYPES.LRO, TYPE_RLO = TYPES.RLO, TYPE_LRE = TYPES.LRE, TYPE_RLE = TYPES.RLE, TYPE_PDF = TYPES.PDF, TYPE_LRI = TYPES.LRI, TYPE_RLI = TYPES.RLI, TYPE_FSI = TYPES.FSI, TYPE_PDI = TYPES.PDI;
          function getEmbeddingLevels(string, baseDirection) {
            for (var MAX_DEPTH = 125, charTypes = new Uint32Array(string.length), i = 0; i < string.length; i++)
              charTypes[i] = getBidiCharType(string[i]);
            var charTypeCounts = /* @__PURE__ */ new Map();
            function changeCharType(i2, type2) {
              var oldType = charTypes[i2];
              charTypes[i2] = type2, charTypeCounts.set(oldType, charTypeCounts.get(oldType) - 1), oldType & NEUTRAL_ISOLATE_TYPES && charTypeCounts.set(NEUTRAL_ISOLATE_TYPES, charTypeCounts.get(NEUTRAL_ISOLATE_TYPES) - 1), charTypeCounts.set(type2, (charTypeCounts.get(type2) || 0) + 1), type2 & NEUTRAL_ISOLATE_TYPES && charTypeCounts.set(NEUTRAL_ISOLATE_TYPES, (charTypeCounts.get(NEUTRAL_ISOLATE_TYPES) || 0) + 1);
            }
            for (var embedLevels = new Uint8Array(string.length), isolationPairs = /* @__PURE__ */ new Map(), paragraphs = [], paragraph = null, i$1 = 0; i$1 < string.length; i$1++)
              paragraph || paragraphs.push(paragraph = {
                start: i$1,
                end: string.length - 1,
                // 3.3.1 P2-P3: Determine the paragraph level
                level: baseDirection === "rtl" ? 1 : baseDirection === "ltr" ? 0 : determineAutoEmbedLevel(i$1, !1)
              }), charTypes[i$1] & TYPE_B && (paragraph.end = i$1, paragraph = null);
            for (var FORMATTING_TYPES = TYPE_RLE | TYPE_LRE | TYPE_RLO | TYPE_LRO | ISOLATE_INIT_TYPES | TYPE_PDI | TYPE_PDF | TYPE_B, nextEven = function(n) {
              return n + (n & 1 ? 1 : 2);
            }, nextOdd = function(n) {
              return n + (n & 1 ? 2 : 1);
            }, paraIdx = 0; paraIdx < paragraphs.length; paraIdx++) {
              paragraph = paragraphs[paraIdx];
              var statusStack = [{
                _level: paragraph.level,
                _override: 0,
                //0=neutral, 1=L, 2=R
                _isolate: 0
                //bool
              }], stackTop = void 0, overflowIsolateCount = 0, overflowEmbeddingCount = 0, validIsolateCount = 0;
              charTypeCounts.clear();
              for (var i$2 = paragraph.start; i$2 <= paragraph.end; i$2++) {
                var charType = charTypes[i$2];
                if (stackTop = statusStack[statusStack.length - 1], charTypeCounts.set(charType, (charTypeCounts.get(charType) || 0) + 1), charType & NEUTRAL_ISOLATE_TYPES && charTypeCounts.set(NEUTRAL_ISOLATE_TYPES, (charTypeCounts.get(NEUTRAL_ISOLATE_TYPES) || 0) + 1), charType & FORMATTING_TYPES)
                  if (charType & (TYPE_RLE | TYPE_LRE)) {
                    embedLevels[i$2] = stackTop._level;
                    var level = (charType === TYPE_RLE ? nextOdd : nextEven)(stackTop._level);
                    level <= MAX_DEPTH && !overflowIsolateCount && !overflowEmbeddingCount ? statusStack.push({
                      _level: level,
                      _override: 0,
                      _isolate: 0
                    }) : overflowIsolateCount || overflowEmbeddingCount++;
                  } else if (charType & (TYPE_RLO | TYPE_LRO)) {
                    embedLevels[i$2] = stackTop._level;
                    var level$1 = (charType === TYPE_RLO ? nextOdd : nextEven)(stackTop._level);
                    level$1 <= MAX_DEPTH && !overflowIsolateCount && !overflowEmbeddingCount ? statusStack.push({
                      _level: level$1,
                      _override: charType & TYPE_RLO ? TYPE_R : TYPE_L,
                      _isolate: 0
                    }) : overflowIsolateCount || overflowEmbeddingCount++;
                  } else if (charType & ISOLATE_INIT_TYPES) {
                    charType & TYPE_FSI && (charType = determineAutoEmbedLevel(i$2 + 1, !0) === 1 ? TYPE_RLI : TYPE_LRI), embedLevels[i$2] = stackTop._level, stackTop._override && changeCharType(i$2, stackTop._override);
                    var level$2 = (charType === TYPE_RLI ? nextOdd : nextEven)(stackTop._level);
                    level$2 <= MAX_DEPTH && overflowIsolateCount === 0 && overflowEmbeddingCount === 0 ? (validIsolateCount++, statusStack.push({
                      _level: level$2,
                      _override: 0,
                      _isolate: 1,
                      _isolInitIndex: i$2
                    })) : overflowIsolateCount++;
                  } else if (charType & TYPE_PDI) {
                    if (overflowIsolateCount > 0)
                      overflowIsolateCount--;
                    else if (validIsolateCount > 0) {
                      for (overflowEmbeddingCount = 0; !statusStack[statusStack.length - 1]._isolate; )
                        statusStack.pop();
                      var isolInitIndex = statusStack[statusStack.length - 1]._isolInitIndex;
                      isolInitIndex != null && (isolationPairs.set(isolInitIndex, i$2), isolationPairs.set(i$2, isolInitIndex)), statusStack.pop(), validIsolateCount--;
                    }
                    stackTop = statusStack[statusStack.length - 1], embedLevels[i$2] = stackTop._level, stackTop._override && changeCharType(i$2, stackTop._override);
                  } else charType & TYPE_PDF ? (overflowIsolateCount === 0 && (overflowEmbeddingCount > 0 ? overflowEmbeddingCount-- : !stackTop._isolate && statusStack.length > 1 && (statusStack.pop(), stackTop = statusStack[statusStack.length - 1])), embedLevels[i$2] = stackTop._level) : charType & TYPE_B && (embedLevels[i$2] = paragraph.level);
                else
                  embedLevels[i$2] = stackTop._level, stackTop._override && charType !== TYPE_BN && changeCharType(i$2, stackTop._override);
              }
              for (var levelRuns = [], currentRun = null, i$3 = paragraph.start; i$3 <= paragraph.end; i$3++) {
                var charType$1 = charTypes[i$3];
                if (!(charType$1 & BN_LIKE_TYPES)) {
                  var lvl = embedLevels[i$3], isIsolInit = charType$1 & ISOLATE_INIT_TYPES, isPDI = charType$1 === TYPE_PDI;
                  currentRun && lvl === currentRun._level ? (currentRun._end = i$3, currentRun._endsWithIsolInit = isIsolInit) : levelRuns.push(currentRun = {
                    _start: i$3,
                    _end: i$3,
                    _level: lvl,
                    _startsWithPDI: isPDI,
                    _endsWithIsolInit: isIsolInit
                  });
                }
              }
              for (var isolatingRunSeqs = [], runIdx = 0; runIdx < levelRuns.length; runIdx++) {
                var run = levelRuns[runIdx];
                if (!run._startsWithPDI || run._startsWithPDI && !isolationPairs.has(run._start)) {
                  for (var seqRuns = [currentRun = run], pdiIndex = void 0; currentRun && currentRun._endsWithIsolInit && (pdiIndex = isolationPairs.get(currentRun._end)) != null; )
                    for (var i$4 = runIdx + 1; i$4 < levelRuns.length; i$4++)
                      if (levelRuns[i$4]._start === pdiIndex) {
                        seqRuns.push(currentRun = levelRuns[i$4]);
                        break;
                      }
                  for (var seqIndices = [], i$5 = 0; i$5 < seqRuns.length; i$5++)
                    for (var run$1 = seqRuns[i$5], j = run$1._start; j <= run$1._end; j++)
                      seqIndices.push(j);
                  for (var firstLevel = embedLevels[seqIndices[0]], prevLevel = paragraph.level, i$6 = seqIndices[0] - 1; i$6 >= 0; i$6--)
                    if (!(charTypes[i$6] & BN_LIKE_TYPES)) {
                      prevLevel = embedLevels[i$6];
                      break;
                    }
                  var lastIndex = seqIndices[seqIndices.length - 1], lastLevel = embedLevels[lastIndex], nextLevel = paragraph.level;
                  if (!(charTypes[lastIndex] & ISOLATE_INIT_TYPES)) {
                    for (var i$7 = lastIndex + 1; i$7 <= paragraph.end; i$7++)
                      if (!(charTypes[i$7] & BN_LIKE_TYPES)) {
                        nextLevel = embedLevels[i$7];
                        break;
                      }
                  }
                  isolatingRunSeqs.push({
                    _seqIndices: seqIndices,
                    _sosType: Math.max(prevLevel, firstLevel) % 2 ? TYPE_R : TYPE_L,
                    _eosType: Math.max(nextLevel, lastLevel) % 2 ? TYPE_R : TYPE_L
                  });
                }
              }
              for (var seqIdx = 0; seqIdx < isolatingRunSeqs.length; seqIdx++) {
                var ref = isolatingRunSeqs[seqIdx], seqIndices$1 = ref._seqIndices, sosType = ref._sosType, eosType = ref._eosType, embedDirection = embedLevels[seqIndices$1[0]] & 1 ? TYPE_R : TYPE_L;
                if (charTypeCounts.get(TYPE_NSM))
                  for (var si = 0; si < seqIndices$1.length; si++) {
                    var i$8 = seqIndices$1[si];
                    if (charTypes[i$8] & TYPE_NSM) {
                      for (var prevType = sosType, sj = si - 1; sj >= 0; sj--)
                        if (!(charTypes[seqIndices$1[sj]] & BN_LIKE_TYPES)) {
                          prevType = charTypes[seqIndices$1[sj]];
                          break;
                        }
                      changeCharType(i$8, prevType & (ISOLATE_INIT_TYPES | TYPE_PDI) ? TYPE_ON : prevType);
                    }
                  }
                if (charTypeCounts.get(TYPE_EN))
                  for (var si$1 = 0; si$1 < seqIndices$1.length; si$1++) {
                    var i$9 = seqIndices$1[si$1];
                    if (charTypes[i$9] & TYPE_EN)
                      for (var sj$1 = si$1 - 1; sj$1 >= -1; sj$1--) {
                        var prevCharType = sj$1 === -1 ? sosType : charTypes[seqIndices$1[sj$1]];
                        if (prevCharType & STRONG_TYPES) {
                          prevCharType === TYPE_AL && changeCharType(i$9, TYPE_AN);
                          break;
                        }
                      }
                  }
                if (charTypeCounts.get(TYPE_AL))
                  for (var si$2 = 0; si$2 < seqIndices$1.length; si$2++) {
                    var i$10 = seqIndices$1[si$2];
                    charTypes[i$10] & TYPE_AL && changeCharType(i$10, TYPE_R);
                  }
                if (charTypeCounts.get(TYPE_ES) || charTypeCounts.get(TYPE_CS))
                  for (var si$3 = 1; si$3 < seqIndices$1.length - 1; si$3++) {
                    var i$11 = seqIndices$1[si$3];
                    if (charTypes[i$11] & (TYPE_ES | TYPE_CS)) {
                      for (var prevType$1 = 0, nextType = 0, sj$2 = si$3 - 1; sj$2 >= 0 && (prevType$1 = charTypes[seqIndices$1[sj$2]], !!(prevType$1 & BN_LIKE_TYPES)); sj$2--)
                        ;
                      for (var sj$3 = si$3 + 1; sj$3 < seqIndices$1.length && (nextType = charTypes[seqIndices$1[sj$3]], !!(nextType & BN_LIKE_TYPES)); sj$3++)
                        ;
                      prevType$1 === nextType && (charTypes[i$11] === TYPE_ES ? prevType$1 === TYPE_EN : prevType$1 & (TYPE_EN | TYPE_AN)) && changeCharType(i$11, prevType$1);
                    }
                  }
                if (charTypeCounts.get(TYPE_EN))
                  for (var si$4 = 0; si$4 < seqIndices$1.length; si$4++) {
                    var i$12 = seqIndices$1[si$4];
                    if (charTypes[i$12] & TYPE_EN) {
                      for (var sj$4 = si$4 - 1; sj$4 >= 0 && charTypes[seqIndices$1[sj$4]] & (TYPE_ET | BN_LIKE_TYPES); sj$4--)
                        changeCharType(seqIndices$1[sj$4], TYPE_EN);
                      for (si$4++; si$4 < seqIndices$1.length && charTypes[seqIndices$1[si$4]] & (TYPE_ET | BN_LIKE_TYPES | TYPE_EN); si$4++)
                        charTypes[seqIndices$1[si$4]] !== TYPE_EN && changeCharType(seqIndices$1[si$4], TYPE_EN);
                    }
                  }
                if (charTypeCounts.get(TYPE_ET) || charTypeCounts.get(TYPE_ES) || charTypeCounts.get(TYPE_CS))
                  for (var si$5 = 0; si$5 < seqIndices$1.length; si$5++) {
                    var i$13 = seqIndices$1[si$5];
                    if (charTypes[i$13] & (TYPE_ET | TYPE_ES | TYPE_CS)) {
                      changeCharType(i$13, TYPE_ON);
                      for (var sj$5 = si$5 - 1; sj$5 >= 0 && charTypes[seqIndices$1[sj$5]] & BN_LIKE_TYPES; sj$5--)
                        changeCharType(seqIndices$1[sj$5], TYPE_ON);
                      for (var sj$6 = si$5 + 1; sj$6 < seqIndices$1.length && charTypes[seqIndices$1[sj$6]] & BN_LIKE_TYPES; sj$6++)
                        changeCharType(seqIndices$1[sj$6], TYPE_ON);
                    }
                  }
                if (charTypeCounts.get(TYPE_EN))
                  for (var si$6 = 0, prevStrongType = sosType; si$6 < seqIndices$1.length; si$6++) {
                    var i$14 = seqIndices$1[si$6], type = charTypes[i$14];
                    type & TYPE_EN ? prevStrongType === TYPE_L && changeCharType(i$14, TYPE_L) : type & STRONG_TYPES && (prevStrongType = type);
                  }
                if (charTypeCounts.get(NEUTRAL_ISOLATE_TYPES)) {
                  var R_TYPES_FOR_N_STEPS = TYPE_R | TYPE_EN | TYPE_AN, STRONG_TYPES_FOR_N_STEPS = R_TYPES_FOR_N_STEPS | TYPE_L, bracketPairs = [];
                  {
                    for (var openerStack = [], si$7 = 0; si$7 < seqIndices$1.length; si$7++)
                      if (charTypes[seqIndices$1[si$7]] & NEUTRAL_ISOLATE_TYPES) {
                        var char = string[seqIndices$1[si$7]], oppositeBracket = void 0;
                        if (openingToClosingBracket(char) !== null)
                          if (openerStack.length < 63)
                            openerStack.push({ char, seqIndex: si$7 });
                          else
                            break;
                        else if ((oppositeBracket = closingToOpeningBracket(char)) !== null)
                          for (var stackIdx = openerStack.length - 1; stackIdx >= 0; stackIdx--) {
                            var stackChar = openerStack[stackIdx].char;
                            if (stackChar === oppositeBracket || stackChar === closingToOpeningBracket(getCanonicalBracket(char)) || openingToClosingBracket(getCanonicalBracket(stackChar)) === char) {
                              bracketPairs.push([openerStack[stackIdx].seqIndex, si$7]), openerStack.length = stackIdx;
                              break;
                            }
                          }
                      }
                    bracketPairs.sort(function(a, b) {
                      return a[0] - b[0];
                    });
                  }
                  for (var pairIdx = 0; pairIdx < bracketPairs.length; pairIdx++) {
                    for (var ref$1 = bracketPairs[pairIdx], openSeqIdx = ref$1[0], closeSeqIdx = ref$1[1], foundStrongType = !1, useStrongType = 0, si$8 = openSeqIdx + 1; si$8 < closeSeqIdx; si$8++) {
                      var i$15 = seqIndices$1[si$8];
                      if (charTypes[i$15] & STRONG_TYPES_FOR_N_STEPS) {
                        foundStrongType = !0;
                        var lr = charTypes[i$15] & R_TYPES_FOR_N_STEPS ? TYPE_R : TYPE_L;
                        if (lr === embedDirection) {
                          useStrongType = lr;
                          break;
                        }
                      }
                    }
                    if (foundStrongType && !useStrongType) {
                      useStrongType = sosType;
                      for (var si$9 = openSeqIdx - 1; si$9 >= 0; si$9--) {
                        var i$16 = seqIndices$1[si$9];
                        if (charTypes[i$16] & STRONG_TYPES_FOR_N_STEPS) {
                          var lr$1 = charTypes[i$16] & R_TYPES_FOR_N_STEPS ? TYPE_R : TYPE_L;
                          lr$1 !== embedDirection ? useStrongType = lr$1 : useStrongType = embedDirection;
                          break;
                        }
                      }
                    }
                    if (useStrongType) {
                      if (charTypes[seqIndices$1[openSeqIdx]] = charTypes[seqIndices$1[closeSeqIdx]] = useStrongType, useStrongType !== embedDirection) {
                        for (var si$10 = openSeqIdx + 1; si$10 < seqIndices$1.length; si$10++)
                          if (!(charTypes[seqIndices$1[si$10]] & BN_LIKE_TYPES)) {
                            getBidiCharType(string[seqIndices$1[si$10]]) & TYPE_NSM && (charTypes[seqIndices$1[si$10]] = useStrongType);
                            break;
                          }
                      }
                      if (useStrongType !== embedDirection) {
                        for (var si$11 = closeSeqIdx + 1; si$11 < seqIndices$1.length; si$11++)
                          if (!(charTypes[seqIndices$1[si$11]] & BN_LIKE_TYPES)) {
                            getBidiCharType(string[seqIndices$1[si$11]]) & TYPE_NSM && (charTypes[seqIndices$1[si$11]] = useStrongType);
                            break;
                          }
                      }
                    }
                  }
                  for (var si$12 = 0; si$12 < seqIndices$1.length; si$12++)
                    if (charTypes[seqIndices$1[si$12]] & NEUTRAL_ISOLATE_TYPES) {
                      for (var niRunStart = si$12, niRunEnd = si$12, prevType$2 = sosType, si2 = si$12 - 1; si2 >= 0; si2--)
                        if (charTypes[seqIndices$1[si2]] & BN_LIKE_TYPES)
                          niRunStart = si2;
                        else {
                          prevType$2 = charTypes[seqIndices$1[si2]] & R_TYPES_FOR_N_STEPS ? TYPE_R : TYPE_L;
                          break;
                        }
                      for (var nextType$1 = eosType, si2$1 = si$12 + 1; si2$1 < seqIndices$1.length; si2$1++)
                        if (charTypes[seqIndices$1[si2$1]] & (NEUTRAL_ISOLATE_TYPES | BN_LIKE_TYPES))
                          niRunEnd = si2$1;
                        else {
                          nextType$1 = charTypes[seqIndices$1[si2$1]] & R_TYPES_FOR_N_STEPS ? TYPE_R : TYPE_L;
                          break;
                        }
                      for (var sj$7 = niRunStart; sj$7 <= niRunEnd; sj$7++)
                        charTypes[seqIndices$1[sj$7]] = prevType$2 === nextType$1 ? prevType$2 : embedDirection;
                      si$12 = niRunEnd;
                    }
                }
              }
              for (var i$17 = paragraph.start; i$17 <= paragraph.end; i$17++) {
                var level$3 = embedLevels[i$17], type$1 = charTypes[i$17];
                if (level$3 & 1 ? type$1 & (TYPE_L | TYPE_EN | TYPE_AN) && embedLevels[i$17]++ : type$1 & TYPE_R ? embedLevels[i$17]++ : type$1 & (TYPE_AN | TYPE_EN) && (embedLevels[i$17] += 2), type$1 & BN_LIKE_TYPES && (embedLevels[i$17] = i$17 === 0 ? paragraph.level : embedLevels[i$17 - 1]), i$17 === paragraph.end || getBidiCharType(string[i$17]) & (TYPE_S | TYPE_B))
                  for (var j$1 = i$17; j$1 >= 0 && getBidiCharType(string[j$1]) & TRAILING_TYPES; j$1--)
                    embedLevels[j$1] = paragraph.level;
              }
            }
            return {
              levels: embedLevels,
              paragraphs
            };
            function determineAutoEmbedLevel(start, isFSI) {
              for (var i2 = start; i2 < string.length; i2++) {
                var charType2 = charTypes[i2];
                if (charType2 & (TYPE_R | TYPE_AL))
                  return 1;
                if (charType2 & (TYPE_B | TYPE_L) || isFSI && charType2 === TYPE_PDI)
                  return 0;
                if (charType2 & ISOLATE_INIT_TYPES) {
                  var pdi = indexOfMatchingPDI(i2);
                  i2 = pdi === -1 ? string.length : pdi;
                }
              }
              return 0;
            }
            function indexOfMatchingPDI(isolateStart) {
              for (var isolationLevel = 1, i2 = isolateStart + 1; i2 < string.length; i2++) {
                var charType2 = charTypes[i2];
                if (charType2 & TYPE_B)
                  break;
                if (charType2 & TYPE_PDI) {
                  if (--isolationLevel === 0)
                    return i2;
                } else charType2 & ISOLATE_INIT_TYPES && isolationLevel++;
              }
              return -1;
            }
          }
          var data = "14>1,j>2,t>2,u>2,1a>g,2v3>1,1>1,1ge>1,1wd>1,b>1,1j>1,f>1,ai>3,-2>3,+1,8>1k0,-1jq>1y7,-1y6>1hf,-1he>1h6,-1h5>1ha,-1h8>1qi,-1pu>1,6>3u,-3s>7,6>1,1>1,f>1,1>1,+2,3>1,1>1,+13,4>1,1>1,6>1eo,-1ee>1,3>1mg,-1me>1mk,-1mj>1mi,-1mg>1mi,-1md>1,1>1,+2,1>10k,-103>1,1>1,4>1,5>1,1>1,+10,3>1,1>8,-7>8,+1,-6>7,+1,a>1,1>1,u>1,u6>1,1>1,+5,26>1,1>1,2>1,2>2,8>1,7>1,4>1,1>1,+5,b8>1,1>1,+3,1>3,-2>1,2>1,1>1,+2,c>1,3>1,1>1,+2,h>1,3>1,a>1,1>1,2>1,3>1,1>1,d>1,f>1,3>1,1a>1,1>1,6>1,7>1,13>1,k>1,1>1,+19,4>1,1>1,+2,2>1,1>1,+18,m>1,a>1,1>1,lk>1,1>1,4>1,2>1,f>1,3>1,1>1,+3,db>1,1>1,+3,3>1,1>1,+2,14qm>1,1>1,+1,6>1,4j>1,j>2,t>2,u>2,2>1,+1", mirrorMap;
          function parse() {
            if (!mirrorMap) {
              var ref = parseCharacterMap(data, !0), map2 = ref.map, reverseMap = ref.reverseMap;
              reverseMap.forEach(function(value, key) {
                map2.set(key, value);
              }), mirrorMap = map2;
            }
          }
          function getMirroredCharacter(char) {
            return parse(), mirrorMap.get(char) || null;
          }
          function getMirroredCharactersMap(string, embeddingLevels, start, end) {
            var strLen = string.length;
            start = Math.max(0, start == null ? 0 : +start), end = Math.min(strLen - 1, end == null ? strLen - 1 : +end);
            for (var map2 = /* @__PURE__ */ new Map(), i = start; i <= end; i++)
              if (embeddingLevels[i] & 1) {
                var mirror = getMirroredCharacter(string[i]);
                mirror !== null && map2.set(i, mirror);
              }
            return map2;
          }
          function getReorderSegments(string, embeddingLevelsResult, start, end) {
            var strLen = string.length;
            start = Math.max(0, start == null ? 0 : +start), end = Math.min(strLen - 1, end == null ? strLen - 1 : +end);
            var segments = [];
            return embeddingLevelsResult.paragraphs.forEach(function(paragraph) {
              var lineStart = Math.max(start, paragraph.start), lineEnd = Math.min(end, paragraph.end);
              if (lineStart < lineEnd) {
                for (var lineLevels = embeddingLevelsResult.levels.slice(lineStart, lineEnd + 1), i = lineEnd; i >= lineStart && getBidiCharType(string[i]) & TRAILING_TYPES; i--)
                  lineLevels[i] = paragraph.level;
                for (var maxLevel = paragraph.level, minOddLevel = 1 / 0, i$1 = 0; i$1 < lineLevels.length; i$1++) {
                  var level = lineLevels[i$1];
                  level > maxLevel && (maxLevel = level), level < minOddLevel && (minOddLevel = level | 1);
                }
                for (var lvl = maxLevel; lvl >= minOddLevel; lvl--)
                  for (var i$2 = 0; i$2 < lineLevels.length; i$2++)
                    if (lineLevels[i$2] >= lvl) {
                      for (var segStart = i$2; i$2 + 1 < lineLevels.length && lineLevels[i$2 + 1] >= lvl; )
                        i$2++;
                      i$2 > segStart && segments.push([segStart + lineStart, i$2 + lineStart]);
                    }
              }
            }), segments;
          }
          function getReorderedString(string, embedLevelsResult, start, end) {
            var indices = getReorderedIndices(string, embedLevelsResult, start, end), chars = [].concat(string);
            return indices.forEach(function(charIndex, i) {
              chars[i] = (embedLevelsResult.levels[charIndex] & 1 ? getMirroredCharacter(string[charIndex]) : null) || string[charIndex];
            }), chars.join("");
          }
          function getReorderedIndices(string, embedLevelsResult, start, end) {
            for (var segments = getReorderSegments(string, embedLevelsResult, start, end), indices = [], i = 0; i < string.length; i++)
              indices[i] = i;
            return segments.forEach(function(ref) {
              for (var start2 = ref[0], end2 = ref[1], slice = indices.slice(start2, end2 + 1), i2 = slice.length; i2--; )
                indices[end2 - i2] = slice[i2];
            }), indices;
          }
          return exports2.closingToOpeningBracket = closingToOpeningBracket, exports2.getBidiCharType = getBidiCharType, exports2.getBidiCharTypeName = getBidiCharTypeName, exports2.getCanonicalBracket = getCanonicalBracket, exports2.getEmbeddingLevels = getEmbeddingLevels, exports2.getMirroredCharacter = getMirroredCharacter, exports2.getMirroredCharactersMap = getMirroredCharactersMap, exports2.getReorderSegments = getReorderSegments, exports2.getReorderedIndices = getReorderedIndices, exports2.getReorderedString = getReorderedString, exports2.openingToClosingBracket = openingToClosingBracket, Object.defineProperty(exports2, "__esModule", { value: !0 }), exports2;
        })({});
        return bidi2;
      }
      return bidiFactory;
    }));
  }
});

// dist-all/report/print/printer.js
import PDFDocument from "pdfkit";

// dist-all/report/print/fontRuns.js
var bidiJs = __toESM(require_bidi(), 1), INVISIBLE = /[\u2060\u2066-\u2069\u202A-\u202E\u200B-\u200F]|\uFE0F/g, PLAIN = /^[\u0020-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2193\u2212]*$/, ARABIC = /[\p{Script_Extensions=Arabic}]/u, HEBREW = /[\p{Script_Extensions=Hebrew}]/u, EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u, IN_INTER = /[©®™★☆✓✗→←↑↓]/u, bidi = bidiJs.default();
function fontRuns(text, usual = "regular") {
  if (PLAIN.test(text))
    return text === "" ? [] : [{ font: usual, text }];
  let runs = [];
  for (let { font, text: part } of reordered(tokensOf(text, usual))) {
    let last = runs.at(-1);
    last?.font === font ? runs[runs.length - 1] = { font, text: last.text + part } : runs.push({ font, text: part });
  }
  return runs;
}
function tokensOf(text, usual) {
  let { levels } = bidi.getEmbeddingLevels(text, "ltr"), tokens = [];
  for (let { segment, index } of new Intl.Segmenter().segment(text)) {
    let shown = segment.replace(INVISIBLE, "");
    if (shown === "")
      continue;
    let last = tokens.at(-1), level = levels[index], font = fontOf(segment, usual), isTurned = level % 2 === 1, sign = isTurned ? bidi.getMirroredCharacter(shown) ?? shown : shown;
    last?.font === font && last.level === level && (!isTurned || turnsLetters(font)) ? tokens[tokens.length - 1] = { ...last, text: last.text + sign } : tokens.push({ font, text: sign, level });
  }
  return tokens;
}
function turnsLetters(font) {
  return font === "arabic" || font === "hebrew";
}
function reordered(tokens) {
  let order = [...tokens], highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; --level)
    for (let start = 0; start < order.length; ++start) {
      if (order[start].level < level)
        continue;
      let end = start;
      for (; end < order.length && order[end].level >= level; )
        ++end;
      order.splice(start, end - start, ...order.slice(start, end).reverse()), start = end;
    }
  return order;
}
function fontOf(segment, usual) {
  return ARABIC.test(segment) ? "arabic" : HEBREW.test(segment) ? "hebrew" : EMOJI.test(segment) && !IN_INTER.test(segment) ? "emoji" : usual;
}

// dist-all/report/print/printer.js
var MARGIN = 48, PAPER_LOOK = { ink: "#1B1F24", muted: "#59616B", line: "#D5DAE0", aside: "#C18400" }, EPOCH = new Date(Date.UTC(1980, 0, 1));
function createPrinter(title, language, fonts, version) {
  let printer = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 12 },
    bufferPages: !0,
    pdfVersion: "1.7",
    tagged: !0,
    lang: language,
    displayTitle: !0,
    // No font before ours have names: one known by its bytes alone is read anew at every change of font.
    font: "",
    info: {
      Title: title,
      Creator: `umot ${version}`,
      Producer: "PDFKit",
      CreationDate: EPOCH,
      ModDate: EPOCH
    }
  });
  for (let [name, bytes] of Object.entries(fonts))
    printer.registerFont(name, Buffer.from(bytes));
  return printer.font("regular"), printer;
}
async function bytesOf(printer) {
  let pieces = [], done = new Promise((resolve, reject) => {
    printer.on("data", (piece) => pieces.push(piece)), printer.on("end", resolve), printer.on("error", reject);
  });
  printer.end(), await done;
  let all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0)), at = 0;
  for (let piece of pieces)
    all.set(piece, at), at += piece.length;
  return all;
}
function columnWidth(printer) {
  return printer.page.width - 2 * MARGIN;
}
function roomLeft(printer) {
  return printer.page.height - printer.page.margins.bottom - printer.y;
}
function pageRoom({ page }) {
  return page.height - page.margins.bottom - page.margins.top;
}
function needRoom(printer, height) {
  roomLeft(printer) < height && printer.addPage();
}
function printText(printer, text, style) {
  let runs = fontRuns(text, style.isBold ? "semiBold" : "regular"), { x = MARGIN, width = columnWidth(printer), size, colour = PAPER_LOOK.ink } = style, options = { width, lineGap: size * 0.25 };
  printer.fillColor(colour).fontSize(size);
  let shown = runs.length === 0 ? [{ font: "regular", text: " " }] : runs;
  for (let [at, { font, text: part }] of shown.entries()) {
    let continued = at < shown.length - 1;
    printer.font(font), at === 0 ? printer.text(part, x, style.y ?? printer.y, { ...options, continued }) : printer.text(part, { ...options, continued });
  }
}
function textHeight(printer, text, { size, isBold, width }) {
  return printer.font(isBold ? "semiBold" : "regular").fontSize(size), printer.heightOfString(text, { width: width ?? columnWidth(printer), lineGap: size * 0.25 });
}
function lineWidth(printer, text, { size, isBold }) {
  let runs = fontRuns(text, isBold ? "semiBold" : "regular");
  return printer.fontSize(size), runs.reduce((sum, { font, text: part }) => sum + printer.font(font).widthOfString(part), 0);
}

// dist-all/report/print/printDrawing.js
import drawSvg from "svg-to-pdfkit";
var RIMMED = '[paint-order="stroke"]';
function slicesOf(drawing, first, later) {
  let end = innerSize(drawing).height, slices = [], [top, last] = [0, 0];
  for (let { start } of [...partsOf(drawing), { start: end }])
    start - top > (slices.length === 0 ? first : later) && last > top && (slices.push({ top, bottom: last }), top = last), last = start;
  return [...slices, { top, bottom: end }];
}
function partsOf(drawing) {
  let content = drawing.querySelector(":scope > g");
  return Array.from(content?.children ?? [], (part) => {
    let [, moved] = /^translate\(0,([\d.]+)\)/.exec(part.getAttribute("transform") ?? "") ?? [], lines = Number(part.getAttribute("y")) - 1.2 * Number(part.getAttribute("font-size"));
    return { part, start: Math.max(0, moved === void 0 ? lines : Number(moved)) };
  });
}
function innerSize(drawing) {
  let [width, height] = ["width", "height"].map((side) => Number(drawing.getAttribute(side)) - 2 * RIM);
  return { width, height };
}
function printDrawing(printer, whole, { top, bottom }, box, name) {
  let { width } = innerSize(whole), drawing = whole.cloneNode(!0);
  for (let { part, start } of partsOf(drawing))
    (start < top || start >= bottom) && part.remove();
  drawing.setAttribute("viewBox", `${RIM} ${RIM + top} ${width} ${bottom - top}`), drawing.setAttribute("width", String(box.width)), drawing.setAttribute("height", String(box.height)), drawing.querySelector(":scope > rect")?.remove(), prepareTexts(drawing);
  let draw2 = (layer) => drawLayer(printer, layer, box, name);
  if (drawing.querySelector(RIMMED) === null)
    return draw2(drawing);
  draw2(withoutRimmed(drawing)), printer.markContent("Span", { actual: " " }), draw2(onlyRimmed(drawing, (text) => text.setAttribute("fill", "none"))), printer.endMarkedContent(), draw2(onlyRimmed(drawing, (text) => text.removeAttribute("stroke")));
}
function drawLayer(printer, layer, box, name) {
  drawSvg(printer, svgText(layer), box.x, box.y, {
    width: box.width,
    height: box.height,
    assumePt: !0,
    fontCallback: (family, isBold) => isBold && family === "regular" ? "semiBold" : family,
    warningCallback: (warning) => {
      throw new Error(`the figure ${name} cannot be printed: ${warning}`);
    }
  });
}
function withoutRimmed(drawing) {
  let layer = drawing.cloneNode(!0);
  for (let text of layer.querySelectorAll(RIMMED))
    text.remove();
  return layer;
}
function onlyRimmed(drawing, change) {
  let layer = drawing.cloneNode(!0);
  for (let element of Array.from(layer.querySelectorAll("*")))
    element.closest(RIMMED) !== null || element.querySelector(RIMMED) !== null || element.remove();
  for (let text of layer.querySelectorAll(RIMMED))
    change(text);
  return layer;
}
function prepareTexts(drawing) {
  drawing.setAttribute("font-family", "regular");
  for (let element of drawing.querySelectorAll("[font-family]"))
    element.setAttribute("font-family", "regular");
  for (let tip of drawing.querySelectorAll("title"))
    tip.remove();
  for (let element of drawing.querySelectorAll("text, tspan"))
    for (let node of Array.from(element.childNodes))
      node.nodeType === 3 && node.replaceWith(...spansOf(node.textContent ?? "", drawing.ownerDocument));
}
function spansOf(text, document) {
  return fontRuns(text).map(({ font, text: part }) => {
    if (font === "regular")
      return document.createTextNode(part);
    let span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
    return span.setAttribute("font-family", font), span.setAttribute("font-weight", "400"), span.textContent = part, span;
  });
}

// dist-all/report/print/printParts.js
var SIZES = { title: 22, heading: 15, subheading: 11, text: 10, note: 8.5, small: 7.5 };
function say(printer, parent, tag, text, style) {
  parent.add(printer.struct(tag, {}, () => printText(printer, text, style))), printer.y += style.size * 0.4;
}
function printHeading(printer, parent, text, room = 90) {
  return needRoom(printer, room), printer.y += 10, say(printer, parent, "H2", text, { size: SIZES.heading, isBold: !0 }), printer.outline.addItem(text);
}
function printList(printer, parent, items, size = SIZES.text) {
  if (items.length === 0)
    return;
  let list = printer.struct("L");
  parent.add(list);
  let indent = size * 1.2;
  for (let { mark, text } of items) {
    needRoom(printer, size * 3);
    let top = printer.y, item = printer.struct("LI");
    list.add(item), item.add(printer.struct("Lbl", {}, () => printText(printer, mark, { size, width: indent })));
    let style = { size, x: MARGIN + indent, y: top, width: columnWidth(printer) - indent };
    item.add(printer.struct("LBody", {}, () => printText(printer, text, style))), item.end(), printer.y += size * 0.4;
  }
  list.end(), printer.x = MARGIN;
}
function printAside(printer, parent, heading, lines) {
  let style = { size: SIZES.note, x: MARGIN + 12, width: columnWidth(printer) - 12 };
  needRoom(printer, 80);
  let [top, page] = [printer.y, printer.page];
  say(printer, parent, "P", heading, { ...style, isBold: !0 });
  for (let text of lines)
    say(printer, parent, "P", text, style);
  printer.page === page && (printer.markContent("Artifact"), printer.rect(MARGIN, top, 3, printer.y - top).fill(PAPER_LOOK.aside), printer.endMarkedContent()), printer.y += 6;
}

// dist-all/report/print/printFigure.js
var CAPTION = { size: 9.5, colour: PAPER_LOOK.ink }, NOTE = { size: SIZES.small, colour: PAPER_LOOK.muted }, POINTS = 0.72, [ABOVE_CAPTION, ABOVE_NOTE, BELOW] = [6, 3, 16];
function figureBlock(printer, figure, style) {
  let below = belowHeight(printer, figure, style), known = /* @__PURE__ */ new Map();
  return {
    figure,
    heightAt(heightScale) {
      let height = known.get(heightScale) ?? innerSize(draw(printer, figure, style, heightScale)).height;
      return known.set(heightScale, height), height * POINTS + below;
    }
  };
}
function printFigure(printer, section, figure, style, heightScale) {
  let { title, sentences } = findFigure(figure, style), drawing = draw(printer, figure, style, heightScale), alt = drawing.getAttribute("aria-label") ?? title, below = belowHeight(printer, figure, style), [here, later] = [roomLeft(printer), pageRoom(printer) - below], cut = slicesOf(drawing, here / POINTS, later / POINTS), slices = cut.length > 1 ? cut : slicesOf(drawing, (here - below) / POINTS, later / POINTS), [top, bottom] = [printer.y, printer.y + slices[0].bottom * POINTS], bbox = [MARGIN, top, MARGIN + columnWidth(printer), bottom], options = slices.length === 1 ? { alt, bbox } : { alt }, tagged = printer.struct("Figure", options);
  section.add(tagged);
  for (let [at, slice] of slices.entries())
    at > 0 && printer.addPage(), tagged.add(() => printSlice(printer, drawing, slice, slices.length === 1 ? here - below : at === 0 ? here : later, figure.name));
  return tagged.end(), printer.y += ABOVE_CAPTION, section.add(printer.struct("Caption", {}, () => printText(printer, sentences.join(" "), CAPTION))), printer.y += ABOVE_NOTE, section.add(printer.struct("P", {}, () => printText(printer, noteOf(figure, style), NOTE))), printer.y += BELOW, title;
}
function printSlice(printer, drawing, slice, room, name) {
  let size = { width: innerSize(drawing).width, height: slice.bottom - slice.top }, scale = Math.min(POINTS, room / size.height), [width, height] = [size.width * scale, size.height * scale];
  printDrawing(printer, drawing, slice, { x: MARGIN, y: printer.y, width, height }, name), printer.y += height;
}
function draw(printer, figure, { document, locale }, heightScale) {
  let width = columnWidth(printer) / POINTS + 2 * RIM;
  return drawFigure(figure, { document, locale, theme: "light", width, heightScale });
}
function belowHeight(printer, figure, style) {
  let caption = textHeight(printer, findFigure(figure, style).sentences.join(" "), CAPTION);
  return ABOVE_CAPTION + caption + ABOVE_NOTE + textHeight(printer, noteOf(figure, style), NOTE) + BELOW;
}
function noteOf(figure, style) {
  return computedLines(figure, style).map(([label, text]) => `${label}: ${text}`.replace(/\.?$/, ".")).join(" ");
}

// dist-all/report/print/printFigures.js
var [LOWEST, HIGHEST] = [0.55, 1.3], LEAST_PART = 0.38, AHEAD = 4;
function printFigures(printer, section, figures, style, pages = Number.POSITIVE_INFINITY) {
  let waiting = figures.map((figure) => figureBlock(printer, figure, style)), titles = [], begun = 0;
  for (; waiting.length > 0; ) {
    let room = roomLeft(printer), isFresh = printer.y <= MARGIN + 1, fitting = blocksThatFit(waiting, room), [next] = waiting, isLong = next.heightAt(LOWEST) > pageRoom(printer), beginsHere = isFresh || isLong && room > LEAST_PART * pageRoom(printer);
    if (fitting.length === 0 && !beginsHere) {
      if (begun >= pages)
        break;
      printer.addPage(), ++begun;
      continue;
    }
    let taken = fitting.length === 0 ? [next] : fitting;
    waiting = waiting.filter((block) => !taken.includes(block));
    let scale = fitting.length === 0 ? 1 : scaleFor(taken, room, waiting.length > 0);
    for (let { figure } of taken)
      titles.push(printFigure(printer, section, figure, style, scale));
  }
  return { titles, left: waiting.map(({ figure }) => figure) };
}
function leastHeight(printer, figure, style) {
  return figureBlock(printer, figure, style).heightAt(LOWEST);
}
function blocksThatFit(waiting, room) {
  let taken = [], left = room;
  for (let block of waiting.slice(0, AHEAD)) {
    let height = block.heightAt(LOWEST);
    height > left || (taken.push(block), left -= height);
  }
  return taken;
}
function scaleFor(blocks, room, isPageFull) {
  let heightAt = (scale) => blocks.reduce((sum, block) => sum + block.heightAt(scale), 0), most = isPageFull ? HIGHEST : 1;
  for (let scale = most; scale > LOWEST; scale -= 0.04)
    if (heightAt(scale) <= room)
      return scale;
  return LOWEST;
}

// dist-all/report/print/printHeadlines.js
var [GAP, INSET] = [8, 8], ACROSS = 5, [VALUE, SMALLEST_VALUE] = [18, 11];
function printHeadlines(printer, parent, headlines) {
  let lines = Math.ceil(headlines.length / ACROSS), across = Math.ceil(headlines.length / lines), width = (columnWidth(printer) - GAP * (across - 1)) / across;
  for (let first = 0; first < headlines.length; first += across) {
    let boxes = headlines.slice(first, first + across).map((headline) => linesOf(printer, headline, width - 2 * INSET)), height = Math.max(...boxes.map((lines2) => heightOf(printer, lines2))) + 2 * INSET;
    needRoom(printer, height);
    let top = printer.y;
    for (let [at, lines2] of boxes.entries()) {
      let x = MARGIN + at * (width + GAP);
      printer.markContent("Artifact"), printer.roundedRect(x, top, width, height, 5).lineWidth(0.75).stroke(PAPER_LOOK.line), printer.endMarkedContent(), printer.y = top + INSET, parent.add(printer.struct("P", {}, () => {
        for (let { text, style } of lines2)
          printText(printer, text, { ...style, x: x + INSET });
      }));
    }
    printer.x = MARGIN, printer.y = top + height + GAP;
  }
}
function linesOf(printer, headline, width) {
  let { label, value, interval, note, change = "" } = headline, small = { size: SIZES.small, colour: PAPER_LOOK.muted, width }, length = lineWidth(printer, value, { size: VALUE, isBold: !0 }), size = Math.max(SMALLEST_VALUE, Math.min(VALUE, VALUE * width * 0.98 / length));
  return [
    { text: label, style: { size: SIZES.note, width } },
    { text: value, style: { size, isBold: !0, width } },
    { text: interval, style: small },
    { text: note, style: small },
    { text: change, style: small }
  ].filter(({ text }) => text !== "");
}
var heightOf = (printer, lines) => lines.reduce((sum, { text, style }) => sum + textHeight(printer, text, style), 0);

// dist-all/report/print/printTable.js
var LONGEST_CELL = 60, PADDING = 3, WIDEST = 15;
function printTable(printer, section, table) {
  let size = table.heads.length > 6 ? 7 : 8.5, places = placesOf(table, size, columnWidth(printer)), cellsOf = (texts, isHead) => places.map((place, column) => ({
    ...place,
    text: shorten(cleanName(texts[column] ?? ""), LONGEST_CELL, 1),
    isHead: isHead || column === 0,
    isNumber: isNumberColumn(table, column)
  })), heads = cellsOf(table.heads, !0), tagged = printer.struct("Table");
  section.add(tagged), printRow(printer, tagged, heads, size, "Column");
  for (let row of table.rows) {
    let cells = cellsOf(row, !1);
    roomLeft(printer) < rowHeight(printer, cells, size) && (printer.addPage(), printer.markContent("Artifact"), drawRow(printer, heads, size), printer.endMarkedContent()), printRow(printer, tagged, cells, size, "Row");
  }
  tagged.end(), printer.x = MARGIN, printer.y += 10;
}
function placesOf({ heads, rows }, size, width) {
  let needs = heads.map((head, column) => {
    let texts = [head, ...rows.map((row) => row[column] ?? "")].map((text) => cleanName(text)), widest = (parts, most) => Math.min(most, Math.max(...parts.map((part2) => textWidth(part2, 1, "bold")))) * size + 2 * PADDING;
    return {
      whole: widest(texts, WIDEST),
      word: widest(texts.flatMap((text) => text.split(" ")), WIDEST / 2)
    };
  }), sum = (key) => needs.reduce((all, need) => all + need[key], 0), [whole, word] = [sum("whole"), sum("word")], part = Math.min(1, Math.max(0, (width - word) / Math.max(whole - word, 1))), widths = needs.map((need) => need.word + part * (need.whole - need.word)), stretch = width / widths.reduce((all, one) => all + one, 0), x = MARGIN;
  return widths.map((one) => {
    let place = { x, width: one * stretch };
    return x += place.width, place;
  });
}
var innerWidth = ({ width }) => width - 2 * PADDING;
function rowHeight(printer, cells, size) {
  let heights = cells.map((cell) => {
    let style = { size, isBold: cell.isHead, width: innerWidth(cell) };
    return textHeight(printer, cell.text === "" ? " " : cell.text, style);
  });
  return Math.max(...heights) + 2 * PADDING;
}
function printRow(printer, table, cells, size, scope) {
  let [top, height] = [printer.y, rowHeight(printer, cells, size)], row = printer.struct("TR");
  table.add(row);
  for (let cell of cells) {
    let options = cell.isHead ? { scope } : {};
    row.add(printer.struct(cell.isHead ? "TH" : "TD", options, () => drawCell(printer, cell, top, size)));
  }
  row.end(), printer.markContent("Artifact"), drawLine(printer, top + height), printer.endMarkedContent();
}
function drawRow(printer, cells, size) {
  let [top, height] = [printer.y, rowHeight(printer, cells, size)];
  for (let cell of cells)
    drawCell(printer, cell, top, size);
  drawLine(printer, top + height);
}
function drawCell(printer, cell, top, size) {
  let style = { size, isBold: cell.isHead }, width = innerWidth(cell), length = lineWidth(printer, cell.text, style), isRight = cell.isNumber && length <= width, x = cell.x + PADDING + (isRight ? width - length : 0);
  printText(printer, cell.text, { ...style, x, y: top + PADDING, width: isRight ? length + 1 : width });
}
function drawLine(printer, y) {
  printer.moveTo(MARGIN, y).lineTo(MARGIN + columnWidth(printer), y).lineWidth(0.5).stroke(PAPER_LOOK.line), printer.y = y;
}

// dist-all/report/print/printSection.js
function printSection(printer, root, { heading, blocks }, shown, report, style) {
  let names = shown.map(({ name }) => name), left = blocks.filter((block) => block.kind !== "figure" || !names.includes(block.figure));
  if (left.length === 0)
    return;
  let section = printer.struct("Sect");
  root.add(section);
  let groups = groupsOf(left, report), [first] = groups, room = "block" in first ? 90 : 40 + leastHeight(printer, first.figures[0], style), bookmark = printHeading(printer, section, heading, room);
  for (let group of groups)
    if ("block" in group)
      printBlock(printer, section, group.block);
    else
      for (let title of printFigures(printer, section, group.figures, style).titles)
        bookmark.addItem(title);
  section.end();
}
function groupsOf(blocks, report) {
  let groups = [];
  for (let block of blocks) {
    let last = groups.at(-1);
    block.kind !== "figure" ? groups.push({ block }) : last !== void 0 && "figures" in last ? last.figures.push(figureNamed(report.figures, block.figure)) : groups.push({ figures: [figureNamed(report.figures, block.figure)] });
  }
  return groups;
}
function printBlock(printer, section, block) {
  switch (block.kind) {
    case "heading":
      return needRoom(printer, 70), say(printer, section, "H3", block.text, { size: SIZES.subheading, isBold: !0 });
    case "paragraph":
      return say(printer, section, "P", block.text, { size: SIZES.text });
    case "note":
      return say(printer, section, "P", block.text, { size: SIZES.note, colour: PAPER_LOOK.muted });
    case "list":
      return printList(printer, section, block.items.map((item) => ({ mark: "\u2022", text: cleanName(item) })));
    case "outcomes":
      return printList(printer, section, block.outcomes.map(({ expected, came, isMet }) => ({
        mark: isMet ? "\u2713" : "\u2717",
        text: cleanName(`${expected}: ${came}`)
      })));
    case "headlines":
      return printHeadlines(printer, section, block.headlines);
    case "table":
      return printTable(printer, section, block);
  }
}

// dist-all/report/print/renderPrint.js
var TITLE_LINES = 2, LEAST_ROOM = 0.35;
async function renderPrint(report, style, fonts) {
  let { locale } = style, title = titleOf(report, locale), printer = createPrinter(title, locale, fonts, report.provenance.version), root = printer.struct("Document");
  printer.addStructure(root);
  let bookmark = printer.outline.addItem(title), { main, findings } = keyFigures(report, locale);
  printFirstSheet(printer, root, report, findings, style);
  let { titles, left } = printFigures(printer, root, main, style, 1);
  for (let one of titles)
    bookmark.addItem(one);
  roomLeft(printer) < LEAST_ROOM * printer.page.height ? printer.addPage() : printer.y += 18;
  let shown = main.filter((figure) => !left.includes(figure));
  return printAppendix(printer, root, report, shown, style), root.end(), numberPages(printer, title), bytesOf(printer);
}
function printFirstSheet(printer, root, report, findings, style) {
  let words = reportWords(style.locale), { question, about, answer, headlines, notModelled } = report.texts[style.locale], fitted = (text, size) => shorten(cleanName(text), TITLE_LINES * 0.9 * columnWidth(printer), size), muted = { colour: PAPER_LOOK.muted };
  if (say(printer, root, "H1", fitted(titleOf(report, style.locale), SIZES.title), {
    size: SIZES.title,
    isBold: !0
  }), question !== "" && say(printer, root, "P", fitted(question, 12), { size: 12, ...muted }), say(printer, root, "P", about, { size: SIZES.note, ...muted }), printer.y += 6, answer !== void 0 && printAnswer(printer, root, answer), printHeadlines(printer, root, headlines), findings.length > 0) {
    printHeading(printer, root, words.findings);
    let items = findings.map((figure) => ({ mark: "\u2022", text: `${findFigure(figure, style).title}.` }));
    printList(printer, root, items);
  }
  printer.y += 6, printAside(printer, root, words.notModelled, notModelled);
}
function printAnswer(printer, root, { heading, verdict, steps, caveats }) {
  printHeading(printer, root, heading), say(printer, root, "P", verdict, { size: SIZES.text, isBold: !0 }), printList(printer, root, steps.map((text) => ({ mark: "\u2022", text })));
  for (let line of caveats)
    say(printer, root, "P", line, { size: SIZES.text });
  printer.y += 6;
}
function printAppendix(printer, root, report, shown, style) {
  let { locale } = style, words = reportWords(locale), { question, sections } = report.texts[locale];
  say(printer, root, "H1", words.appendix, { size: SIZES.title, isBold: !0 });
  for (let text of [titleOf(report, locale), cleanName(question)])
    text !== "" && say(printer, root, "P", text, { size: SIZES.note });
  for (let section of sections)
    printSection(printer, root, section, shown, report, style);
  printer.y += 8, printHeading(printer, root, words.provenance);
  for (let [label, value] of provenanceLines(report.provenance, locale))
    say(printer, root, "P", `${label}: ${cleanName(value)}`, { size: SIZES.note });
}
function numberPages(printer, title) {
  let { start, count } = printer.bufferedPageRange();
  for (let page = start; page < start + count; ++page) {
    printer.switchToPage(page), printer.page.margins.bottom = 0;
    let y = printer.page.height - MARGIN + 4;
    printer.markContent("Artifact", { type: "Pagination" }), printText(printer, title.slice(0, 80), {
      size: 8,
      colour: PAPER_LOOK.muted,
      y,
      width: columnWidth(printer) - 80
    }), printer.font("regular").fontSize(8).fillColor(PAPER_LOOK.muted), printer.text(`${page + 1} / ${count}`, MARGIN, y, { width: columnWidth(printer), align: "right" }), printer.endMarkedContent();
  }
}
export {
  renderPrint
};
