import { Phrases } from '../phrases/phrases.ts';

/**
 * Slurs against protected groups. Purpose: a post that holds one has to be
 * caught before it is published, and that takes the words themselves; they
 * are kept in this file only and shown nowhere. Origin: written for this
 * project from general knowledge of British usage. Left out are words with an
 * everyday or clinical sense that cannot be told apart by what stands around
 * them, and words that groups mostly use of themselves.
 */
const SLURS = `nigger, nigga, niggers, coon, wog, golliwog, darkie, darky, darkies, sambo, jungle bunny, spade, paki, pakis, raghead, rag head, towelhead, towel head, camel jockey, sand monkey, chink, chinks, chinky, chinkies, gook, slant eye, slitty eyed, jap, japs, nip nong, curry muncher, half caste, half breed, coloureds, abo, kraut, wop, dago, eyetie, spic, polack, polak,
yid, yids, kike, hebe, christ killer, pikey, pikeys, pikies, gyppo, gyppos, gypo, gypos, gippo, gippos, dirty gypsy, dirty gypsies, thieving gypsy, thieving gypsies, knacker, knackers yard, tinkers the lot, fenian bastard, fenian scum, dirty fenian, hun scum, orange bastard, taig, taigs, paddies, bogtrotter,
faggot, poof, poofs, poofter, poofters, bender boy, batty boy, battyboy, bum boy, bumboy, fudge packer, carpet muncher, rug muncher, lezzer, lezza, lesbo, bull dyke, bulldyke, tranny, trannies, trannie, shemale, she male, he she, ladyboy, chick with a dick, gender bender,
retard, retards, retarded idiot, fucktard, libtard, spaz, spazz, spacker, spacca, spakka, flid, mongoloid, mongol, window licker, window lickers, spastic git, spastic idiot, you spastic, such a spastic, a total spastic, cripple, cripples, raspberry ripple, midget, psycho ward freaks, schizo, schizos, jihadi, jihadis, terrorist lot, illegals, boat people scum, bud bud ding ding, ching chong, ping pong ding dong, go back to bongo bongo land, bongo bongo, cotton picker, monkeys from africa`;

export const slurs = new Phrases<true>([[true, SLURS]]);
