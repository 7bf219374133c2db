/// The words in which tests tell what people do with the bot and see on their phones.
@NullMarked
package id.bersinar.scenario;

import org.jspecify.annotations.NullMarked;
