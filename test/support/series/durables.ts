/** First purchases a year (thousands; adopting hospitals): Bass, Krishnan & Jain 1994; Cowpertwait & Metcalfe 2009; Van den Bulte & Lilien 1997. */
export const durables = {
  roomAirConditioner: [96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500],
  colourTelevision: [747, 1480, 2646, 5118, 5777, 5982, 5962, 4631],
  clothesDryer: [106, 319, 492, 635, 737, 890, 1397, 1523, 1294, 1240, 1425, 1260, 1236],
  vcr: [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890],
  ultrasound: [5, 3, 2, 5, 7, 12, 6, 16, 16, 28, 28, 21, 13, 6],
  mammography: [2, 2, 2, 3, 4, 9, 7, 16, 23, 24, 15, 6, 5, 1],
} as const;
