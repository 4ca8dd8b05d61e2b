/**
 * What goes to trading partners and comes from them: partners and their folders, control numbers, the outbox, inbound
 * files and the log of both. A file that leaves is written in the transaction of the deed that makes it and sent by a
 * timer at least once, always under the same name with the same bytes. A file that arrives is kept raw first, then
 * recognised, and each of its sets is handed, once in effect, to the {@link org.claimwright.exchange.InboundHandler} of
 * its kind, in a transaction of the practice it belongs to. Most files are X12; a few are plain lists and letters.
 *
 * <p>Tables of the installation: {@code exchange.trading_partner}, {@code exchange.control_number},
 * {@code exchange.payer_route}, {@code exchange.inbound_file}, {@code exchange.inbound_interchange},
 * {@code exchange.inbound_set}, {@code exchange.inbound_finding}. Tables of a practice: {@code exchange.outgoing_file},
 * {@code exchange.sent_reference}, {@code exchange.received_set}. Knows nothing of claims or payments.
 */
package org.claimwright.exchange;
