package org.claimwright.remittance;

import java.io.Serializable;
import org.claimwright.kernel.Money;

/** Who owes what of one line of a claim. */
public record LineBalance(int line, String service, Money charge, Money payers, Money patient)
        implements Serializable {}
