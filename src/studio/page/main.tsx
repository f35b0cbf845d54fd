import "./fonts.css";
import "./studio.css";
import { render } from "preact";
import { keepPainting } from "../market/startPainter.ts";
import { keepReplicating } from "../outcomes/replications.ts";
import { keepFollowing } from "../time/player.ts";
import { keepSettings } from "../levers/settings.ts";
import { keepWeighing } from "../levers/weights.ts";
import { keepAddress } from "./address.ts";
import { keepDropping } from "./dropFiles.ts";
import { keepOpened } from "./opened.ts";
import { Shell } from "./Shell.tsx";
import { keepThemed } from "./theme.ts";

const root = document.getElementById("studio");
if (root !== null) {
  keepThemed();
  keepAddress();
  keepDropping();
  keepOpened();
  keepPainting();
  keepFollowing();
  keepReplicating();
  keepSettings();
  keepWeighing();
  render(<Shell />, root);
}
