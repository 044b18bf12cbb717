package fr.cdg62.partenaires.echange;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.RequestScoped;

/** The SOAP exchange in progress: opened by the door, told by the endpoint, answered and journaled by the door. */
@RequestScoped
public class EchangeEnCours {
    private PartenaireAuthentifie partenaire;
    private DemandeRefusee refus;
    private boolean incident;
    private boolean rejouee;

    public void authentifier(PartenaireAuthentifie reconnu) {
        partenaire = reconnu;
    }

    public PartenaireAuthentifie partenaire() {
        return partenaire;
    }

    /** The sender must correct its request. Only the first refusal counts. */
    public void refuser(DemandeRefusee demandeRefusee) {
        refus = refus == null ? demandeRefusee : refus;
    }

    /** Null when nothing was refused. */
    public DemandeRefusee refus() {
        return refus;
    }

    /** Something failed on our side. */
    public void declarerIncident() {
        incident = true;
    }

    public boolean estIncident() {
        return incident;
    }

    /** The first answer was given again. */
    public void declarerRejouee() {
        rejouee = true;
    }

    public boolean estRejouee() {
        return rejouee;
    }
}
