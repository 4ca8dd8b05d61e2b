package org.claimwright.pricing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * @param to the last day it is in force; null while no end is known
 * @param prices how many it holds
 */
public record FeeScheduleView(FeeScheduleId id, String name, LocalDate from, LocalDate to, long prices)
        implements Serializable {
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
