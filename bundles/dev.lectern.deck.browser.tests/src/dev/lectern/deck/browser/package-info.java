/**
 * The proof that a deck is rendered as reveal.js renders it. A page in the system's browser engine runs reveal.js with its own markdown plugin, of each release
 * that courses use, over a deck, the way a course's page does (the deck is fetched, split, converted); beside it, it puts what {@link
 * dev.lectern.deck.Slide#html()} and {@link dev.lectern.deck.Slide#attributes()} say, parsed by the same engine. Both become a canonical text ({@code
 * page/canonical.mjs}), and the texts have to be equal, slide by slide.
 *
 * <p>The odd decks lie in {@code corpus}: those in {@code plain} are read with reveal.js's own separators, those in {@code course} with a course's, those in {@code
 * animated} and {@code typography} by a page that tells the plugin something: {@code typography} three times, with {@code breaks}, with {@code smartypants} and with
 * both, which their names begin with. What is not the same there stands with its reason in {@code corpus/deviations.txt}, and the test holds that list exactly: who
 * mends one takes its line out.
 */
package dev.lectern.deck.browser;
