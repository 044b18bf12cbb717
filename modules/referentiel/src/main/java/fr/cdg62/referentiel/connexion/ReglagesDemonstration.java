package fr.cdg62.referentiel.connexion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this system runs the demonstration; outside it, accounts marked as such are as good as absent. */
@Dependent
public class ReglagesDemonstration {
    private final boolean active;

    /** Reads the setting, off unless asked for. */
    @Inject
    public ReglagesDemonstration(@ConfigProperty(name = "cdg62.demonstration", defaultValue = "false") boolean active) {
        this.active = active;
    }

    public boolean active() {
        return active;
    }
}
