/** Draws the screens of the README as the program shows them in a terminal: `npm run screens`. Needs tmux. */
