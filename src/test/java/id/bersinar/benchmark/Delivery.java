package id.bersinar.benchmark;

import tools.jackson.databind.node.ObjectNode;

/// How what people do reaches the bot.
interface Delivery {

  /// Brings an update. Returns when the bot has said that it is done with it, if it says so.
  ///
  /// @param update as the Bot API shows it, still without its number
  /// @return whether the bot has taken it
  boolean bring(ObjectNode update) throws InterruptedException;
}
