package org.claimwright.sandboxpayer;

import java.util.List;

/**
 * What came of one pay run.
 *
 * @param settled the claims that wait no longer, whether they were paid, denied, withdrawn or taken back
 * @param lastNumber the last control number of ours that it used
 * @param remittances one file for each payment
 */
record Payout(List<String> settled, int lastNumber, List<AnswerFile> remittances) {}
