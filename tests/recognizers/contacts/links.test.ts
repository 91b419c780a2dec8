import { describe, expect, it } from 'vitest';
import { handle } from '../../../src/recognizers/contacts/handle.ts';
import { profileLink } from '../../../src/recognizers/contacts/profile-link.ts';
import { url } from '../../../src/recognizers/contacts/url.ts';
import { recognize } from '../../../src/recognizers/index.ts';
import { mark } from './marked.ts';

describe('handles', () => {
  it.each([
    ['So proud of you [[@marta_kaminska91]] finishing rehab', 'Instagram, X'],
    ['[[@sadie.marr]] your grandad was a joy', 'full stops inside'],
    ['thanks [[@RiversideRotary]].', 'the full stop is the sentence’s'],
    ['.[[@The_HCPC]] great webinar', 'a full stop before it makes a reply public'],
    ['([[@benno]])', 'brackets'],
    ['[[@dipak@feet.example]] moved', 'Mastodon'],
    ['[[@gwen.bsky.social]] and [[gwen.bsky.social]]', 'Bluesky'],
    ['[[@Claire Donnelly]] keep crying', 'a tag by full name'],
  ])('finds %s (%s)', async (marked) => {
    expect(await mark(handle, marked)).toBe(marked);
  });

  it.each([
    ['gwen@mailbox.example', 'an e-mail address'],
    ['https://x.example/@gwen', 'part of a link'],
    ['meet @7pm, @10.30, @0900hrs', 'times'],
    ['working @home or @ the gym', 'places'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(handle, text)).toBe(text);
  });
});

describe('links', () => {
  it.each([
    ['read: [[https://fundpage.example/f/help-anneke]]. Thanks', 'the full stop is the sentence’s'],
    ['[[fundpage.example/f/help-anneke-walk-again]], I was', 'without a scheme'],
    ['go to [[111.nhs.uk]] or call 111', 'a host that begins with figures'],
    ['(see [[https://a.example/b_(c)]]).', 'brackets inside and out'],
    ['[the review]([[https://a.example/x?id=7]])', 'Markdown'],
    ['[[www.charity.example/ward]]!', 'www'],
    ['[[bit.ly/abc]] [[youtu.be/xyz]] [[redd.it/q1]]', 'short links'],
    ['[[HARROWDALE.NHS.UK]]', 'capitals'],
  ])('finds %s (%s)', async (marked) => {
    expect(await mark(url, marked)).toBe(marked);
  });

  it.each([
    ['Rest well.Me too', 'a space is missing'],
    ['done.Next please. No.Info here', 'a space is missing'],
    ['e.g. this, i.e. that, 9.30 a.m.', 'short forms'],
    ['IMG_2231.jpg and notes.docx', 'files'],
    ['gwen@mailbox.example', 'an e-mail address'],
    ['don’t text.me', 'a word as ending, without a path'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(url, text)).toBe(text);
  });

  it('keeps the figures in a link from being read as anything else', async () => {
    const entities = await recognize({ kind: 'text', text: 'https://a.example/07700900417/sy63-1wb?n=999 114 1707' });
    expect(entities.filter(({ type }) => type === 'phone' || type === 'postcode')).toEqual([]);
  });
});

describe('pages that name a person', () => {
  it.each([
    ['her story: [[fundpage.example/f/help-anneke]]', 'a fundraiser'],
    ['[[https://www.justgiving.example/crowdfunding/oscar]]', 'a fundraiser by its host'],
    ['[[https://funerals.example/obituaries/jean]]', 'an obituary'],
    ['this is the guy from my thread: [[skelbyobserver.example/news/4410]]', 'a news story'],
    ['[[https://skelby.example/courts/knife-trial]]', 'a court report'],
    ['look, [[instagram.com/marta.k]]', 'a social profile'],
    ['here’s her blog [[gwenwalks.example/day-12]]', 'by the words'],
    ['every fiver counts: [[givepot.example/help-callum-drive]]', 'a fundraiser by its path'],
    ['leave a candle: [[foreverloved.example/poppy-h]]', 'a memorial'],
    ['he has just launched his podcast: [[podhaus.example/shows/ahmed]]', 'by the words'],
    ['go and follow [[@marnie.rollsagain]]', 'a handle that is handed on'],
    ['his page is [[@marnie.rollsagain]]', 'a handle that is handed on'],
    ['[[tribute page]] here, we had her on the unit', 'in words alone'],
    ['chip in to [[his JustGiving page]]', 'in words alone'],
  ])('finds %s (%s)', async (marked) => {
    expect(await mark(profileLink, marked)).toBe(marked);
  });

  it.each([
    ['Donate to our hospital charity: charity.example/ward', 'a charity'],
    ['patient leader’s public talk, link in comments', 'a talk'],
    ['thanks @RiversideRotary for the chairs', 'a mention'],
    ['guidance at 111.nhs.uk', 'a service'],
    ['instagram.com is down', 'no profile'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(profileLink, text)).toBe(text);
  });
});
