package org.claimwright.web.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resources of a bundle, found by what other resources call them. */
final class BundleIndex {
    private final List<BundleEntryComponent> entries;
    private final Map<String, Resource> byName = new HashMap<>();

    BundleIndex(Bundle bundle) {
        entries = bundle.getEntry().stream()
                .filter(BundleEntryComponent::hasResource)
                .toList();
        for (var entry : entries) {
            var resource = entry.getResource();
            if (entry.hasFullUrl()) {
                byName.put(entry.getFullUrl(), resource);
            }
            byName.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
        }
    }

    <T extends Resource> List<T> all(Class<T> type) {
        return entries.stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Empty when the bundle does not hold what is referred to. */
    <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
        return Optional.ofNullable(byName.get(reference.getReference()))
                .filter(type::isInstance)
                .map(type::cast);
    }

    boolean refersTo(Reference reference, Resource resource) {
        return byName.get(reference.getReference()) == resource;
    }

    /** A bundle of a few of the resources, under the names they have here. */
    Bundle part(List<? extends Resource> resources) {
        var part = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        entries.stream()
                .filter(entry -> resources.contains(entry.getResource()))
                .forEach(part::addEntry);
        return part;
    }
}
