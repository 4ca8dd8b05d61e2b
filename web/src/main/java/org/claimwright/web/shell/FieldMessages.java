package org.claimwright.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.claimwright.kernel.Finding;

/** Puts what a capability found wrong beside the field it is about, which {@code cw:field} then shows. */
@RequestScoped
public class FieldMessages {
    @Inject
    private FacesContext faces;

    /** Says each finding at the {@code cw:field} whose id is the finding's place, or above the form. */
    public void beside(List<Finding> findings) {
        findings.forEach(finding -> beside(fieldOf(finding.where()), sentence(finding)));
    }

    /** The id of the field for a place such as {@code coverages[0].memberId}: {@code coverages-0-memberId}. */
    static String fieldOf(String place) {
        return place.replaceAll("\\W+", "-");
    }

    static String sentence(Finding finding) {
        String words = finding.found() + ": " + finding.todo() + ".";
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    /** Says one sentence at the {@code cw:field} with this id, or above the form when there is no such field. */
    public void beside(String fieldId, String sentence) {
        String input = field(faces.getViewRoot(), fieldId)
                .map(field -> field.getInput().getClientId(faces))
                .orElse(null);
        faces.addMessage(input, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static Optional<Field> field(UIComponent root, String id) {
        if (root instanceof Field field && id.equals(field.getId())) {
            return Optional.of(field);
        }
        Iterable<UIComponent> parts = root::getFacetsAndChildren;
        return StreamSupport.stream(parts.spliterator(), false)
                .flatMap(part -> field(part, id).stream())
                .findFirst();
    }
}
