package fr.cdg62.carriere.api.retraite.dossier;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import java.util.List;

/**
 * What the control of a dossier finds now.
 *
 * @param constats by the codes of the exchanges, E301 to E307; the blocking ones keep the dossier from going further
 */
public record ControleDossierVue(List<Constat> constats) {
    /** The findings that keep the dossier from going further. */
    public List<Constat> blocages() {
        return constats.stream()
                .filter(constat -> constat.gravite() == Gravite.BLOQUANT)
                .toList();
    }
}
