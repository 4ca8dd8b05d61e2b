package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;

/** Falls the same way for the same question, whenever it is asked. */
public interface Chance {
    /** Whether {@code what} befalls {@code whom}, as it does a given share of all, in percent. */
    boolean strikes(String what, String whom, BigDecimal share);
}
