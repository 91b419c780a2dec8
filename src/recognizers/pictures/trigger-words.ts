import { Triggers } from '../audience/triggers.ts';

/** Words without which no pattern about pictures can hold. Written for this project. */

export const NOTE_TRIGGERS = new Triggers({
  picture:
    'alt* alternative image* img* photo* pic* visual* vid* described screen* caption* transcript* subtitle* voice* clip* reel* selfie* gif* boomerang* carousel* snap* thumbnail* slide* film* footage* polaroid* live* tiktok* attach* xray* x x1 x2 ray*',
});

/** Words that name a picture, and words that point at what is in it. */
export const MOMENT_TRIGGERS = new Triggers({
  camera:
    'photo* candid* photie foto pic* image* selfie* snap* polaroid reel* video* vid* footage clip* boomerang tik* live* flat* screen* time* carousel slow* close* thumbnail shot film* camera before after',
  pointing:
    'ignore excuse pretend pardon disregard attention mind look zoom* mind* never forgive apologies sorry ground background foreground back behind shoulder shoulders shot frame view show display visible squint peer swipe peek* peeping sneak* clear readable legible facing face spot closely bottom top corner shows second see read make tell reflect* mirror posing',
});

/** What a still life of papers lies under or beside. */
export const STILL_LIFE_TRIGGERS = new Triggers({
  food: 'coffee* latte* tea teas brew* cuppa* mug* cup* cake* bun* biscuit* cookie* brownie* donut* doughnut* lunch* dinner* breakfast* sandwich* butty* toastie* salad* pasta* noodle* pot pizza* kitkat* kit twix* choc* celebration* quality roses* haribo* sweets* crisps* cheese* curry* flower* bouquet* energy monster* red coke* croissant* pastr* samosa* pumpkin* snack* bagel* pen new stethoscope* fob water nail* plant* coaster* placemat* place mat plate* tray* napkin*',
});

const TARGET =
  'eye eyes face faces head heads mouth mouths features tattoo tattoos name names surname surnames label labels details wristband wristbands band bands nameband namebands dob dobs date number numbers whiteboard board screen screens monitor monitors identifiers text sticker addressograph address barcode barcodes initials bar strip bit line id';
const PEN =
  'marker felt sharpie biro pen highlighter tip* tipp* tippex markup mark draw eraser paint snapchat insta instagram';

export const REDACTION_TRIGGERS = new Triggers({
  target: TARGET,
  face: 'eye eyes face faces head heads mouth mouths features tattoo tattoos',
  over: 'over on across covering covers hiding front where',
  emoji: 'emoji* sticker* smiley*',
  covered: 'covered covering hid hidden hiding masked disguised blocked blanked',
  black: 'black blacked blanked blocked greyed scribbled scrubbed scored coloured smudged eye',
  blurred: 'blur* pixel* mosaic* fuzzed smudged airbrushed',
  drawn: `${PEN} scribbled scribbling drawn drew painted coloured scrawled inked went gone penned written crossed markered sharpied`,
  line: 'scribble scribbles squiggle squiggles swirl line lines',
  pen: PEN,
  document:
    'powerpoint power ppt word pages keynote canva google docs slide slides publisher acrobat pdf preview excel',
  finger: 'thumb thumbs finger fingers hand hands',
});
