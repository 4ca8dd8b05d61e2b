package org.claimwright.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The {@code cw:field} around one input: ties label, hint and error message to it, so that a screen reader says them
 * together and a page need not repeat how.
 */
@FacesComponent("org.claimwright.web.shell.Field")
public class Field extends UINamingContainer {
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Map<String, Object> attributes = getInput().getPassThroughAttributes();
        attributes.put("aria-required", String.valueOf(getInput().isRequired()));
        attributes.put("aria-invalid", String.valueOf(!getErrors().isEmpty()));
        attributes.put("aria-describedby", getErrors().isEmpty() ? getHintId() : getErrorId() + " " + getHintId());
        super.encodeBegin(context);
    }

    public UIInput getInput() {
        return inputWithin(this)
                .orElseThrow(() -> new IllegalStateException("cw:field " + getId() + " has no input within"));
    }

    private static Optional<UIInput> inputWithin(UIComponent parent) {
        if (parent instanceof UIInput input) {
            return Optional.of(input);
        }
        Iterable<UIComponent> parts = parent::getFacetsAndChildren;
        return StreamSupport.stream(parts.spliterator(), false)
                .flatMap(part -> inputWithin(part).stream())
                .findFirst();
    }

    public String getInputId() {
        return getInput().getClientId();
    }

    public String getHintId() {
        return getClientId() + "-hint";
    }

    public String getErrorId() {
        return getClientId() + "-error";
    }

    public List<FacesMessage> getErrors() {
        return getFacesContext().getMessageList(getInputId());
    }
}
