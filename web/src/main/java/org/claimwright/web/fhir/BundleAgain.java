package org.claimwright.web.fhir;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.claimwright.intake.IntakeHandler;

/** Tries the part of a bundle that waits once more. */
@Dependent
public class BundleAgain implements IntakeHandler {
    @Inject
    private BundleIntake intake;

    @Inject
    private FhirJson json;

    @Override
    public String name() {
        return BundleIntake.HANDLER;
    }

    @Override
    public void again(byte[] content) {
        json.bundle(content).ifPresent(intake::take);
    }
}
