package org.claimwright.pricing;

import java.io.Serializable;
import org.claimwright.kernel.Money;

/**
 * The price of one unit.
 *
 * @param modifier empty: without a modifier, and with one that has no price of its own
 */
public record FeeView(String procedure, String modifier, Money amount) implements Serializable {}
