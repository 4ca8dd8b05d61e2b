package org.claimwright.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;

/** Reads and writes FHIR R4 as JSON. What the standard does not know in a resource is passed over. */
@ApplicationScoped
public class FhirJson {
    static final String TYPE = "application/fhir+json";

    private FhirContext context;

    /** Empty when it is no bundle of FHIR R4. */
    public Optional<Bundle> bundle(byte[] content) {
        try {
            var resource = context().newJsonParser().parseResource(new String(content, StandardCharsets.UTF_8));
            return resource instanceof Bundle bundle ? Optional.of(bundle) : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public byte[] written(IBaseResource resource) {
        return context().newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    }

    /** Made at the first request: it takes a moment and much memory, which not every installation needs. */
    private synchronized FhirContext context() {
        if (context == null) {
            context = FhirContext.forR4();
            context.setParserErrorHandler(new LenientErrorHandler(false));
        }
        return context;
    }
}
