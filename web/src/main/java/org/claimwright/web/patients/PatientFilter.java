package org.claimwright.web.patients;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What the list of patients is filtered by, for each practice; it may be a name, so it is in no address. */
@SessionScoped
public class PatientFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Integer, String> texts = new HashMap<>();

    String text(int practiceId) {
        return texts.getOrDefault(practiceId, "");
    }

    void set(int practiceId, String text) {
        texts.put(practiceId, text.strip());
    }
}
