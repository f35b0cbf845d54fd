import {
  drawFigure,
  figureColumns,
  figureOf,
  findFigure,
  hasChart
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";
export {
  drawFigure,
  figureColumns,
  figureOf,
  findFigure,
  hasChart
};
