/// Bersinar: a neighbourhood, its stakeholders and its police work together in one Telegram bot.
@NullMarked
package id.bersinar;

import org.jspecify.annotations.NullMarked;
