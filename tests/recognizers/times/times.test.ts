import { describe } from 'vitest';
import { liveMarker } from '../../../src/recognizers/times/live-marker.ts';
import { recentTime } from '../../../src/recognizers/times/recent-time.ts';
import { finds, leavesAlone } from '../clinical/marked.ts';

describe('recent times', () => {
  finds(recentTime, [
    'took her in [[this morning]]',
    '[[just now]]. #podlife',
    '[[on my list today]], no pressure',
    '[[this wk]] at clinic',
    '[[last nite]] was hard',
    '[[not an hour ago]] he was singing',
    '[[20 mins ago]]',
    'who’s [[just been brought]] in',
    '[[Just x-rayed]] a hand',
    'a wee wifie in [[the noo]]',
    'she died [[the day]], nae words',
    'met a man [[2day]] who cried',
    '[[yesterday evening]] she sang',
    '[[tonight’s]] first call',
    '[[earlier on]] he climbed out',
    'saw him [[earlier]].',
    '[[last week]] a man came in',
  ]);
  leavesAlone(recentTime, [
    ['40 years ago today I started', 'an anniversary'],
    ['this week’s journal club', 'a club'],
    ['just a reminder', 'just as only'],
    ['I just love my job', 'just as only'],
    ['just saw the rota', 'a rota'],
    ['had the day off', 'a day off'],
    ['at the end of the day we are human', 'an idiom'],
    ['earlier diagnosis saves lives', 'a comparison'],
    ['last year I met a man', 'a year'],
    ['once, on nights, a man sang', 'once'],
    ['years ago', 'long ago'],
    ['open 24/7', 'opening times'],
    ['this is the last shift of my career', 'the last of all'],
    ['join us tonight', 'an event'],
  ]);
});

describe('care while it happens', () => {
  finds(liveMarker, [
    '[[blue lighting a little one]] in [[right now]]',
    '[[Sat in the corridor with a patient, hour three]]',
    '[[mid-list]] selfie [[while he goes under]]',
    '[[Live tweeting from the back of the truck]]',
    'a stabbing [[in our resus rn]]',
    'cubicle 4. [[now]]',
    'currently [[stitching up a bloke]]',
    '[[still working on him]]',
    'she’s fine [[as I type]]',
    '[[on the way in with a 6yo]]',
  ]);
  leavesAlone(liveMarker, [
    ['live now: Q&A on back pain', 'a broadcast'],
    ['live-streaming our board meeting', 'a meeting'],
    ['currently drinking cold tea', 'the author'],
    ['RN with ten years in theatre', 'a registered nurse'],
    ['we are hiring right now', 'a job'],
    ['Sat with a patient once for six hours', 'long ago'],
    ['mid-shift crisps', 'the shift'],
    ['sitting in the staff room with a brew', 'a brew'],
  ]);
});

describe('since when, and what goes on meanwhile', () => {
  finds(recentTime, ['been here [[since 6]].', 'off it [[as of 4 o’clock]]!', 'been on [[since half six]]']);
  leavesAlone(recentTime, [
    ['here since 6 of us left', 'a count'],
    ['since 1948 the service has grown', 'a year'],
    ['open from 9am', 'opening hours'],
  ]);
  finds(liveMarker, [
    'the [[singer is in your chair]] with a sore tooth',
    '[[while my 2 o’clock waits with her top off]]',
    '[[he’s upstairs having two stents]]',
  ]);
  leavesAlone(liveMarker, [
    ['my tea is on the table', 'tea'],
    ['she is on the table tennis team', 'a game'],
  ]);
});
