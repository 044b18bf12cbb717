package fr.cdg62.referentiel.api.partenaire;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/** A message refused once its partner is known: its proof has already served, or the quota is used up. */
public class PassageRefuse extends DemandeRefusee {
    private final String partenaire;

    public PassageRefuse(String partenaire, CodeProbleme code, String message) {
        super(code, message);
        this.partenaire = partenaire;
    }

    /** Code of the partner. */
    public String partenaire() {
        return partenaire;
    }
}
