package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimwright.kernel.Finding;

/** Why a remittance is held. */
@Embeddable
public record HoldReason(
        @Column(name = "reason_number") int number, String code, String place, String found, String todo) {
    static HoldReason of(int number, Finding finding) {
        return new HoldReason(number, finding.code(), finding.where(), finding.found(), finding.todo());
    }

    public Finding finding() {
        return new Finding(code, place, found, todo);
    }
}
