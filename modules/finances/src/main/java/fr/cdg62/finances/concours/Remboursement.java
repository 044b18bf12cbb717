package fr.cdg62.finances.concours;

import fr.cdg62.finances.api.concours.NouveauRemboursement;
import fr.cdg62.finances.api.concours.RemboursementVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The cost of one laureate, claimed from the employer that appointed him. */
@Entity
@Table(name = "finances_concours_remboursement")
class Remboursement extends EntiteBase {

    @Column(name = "concours_id", updatable = false)
    private long concours;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String laureat;

    /** The laureate again, unique in the concours; empties when the claim is cancelled. */
    @SuppressWarnings("UnusedVariable")
    private String cle;

    @Column(name = "nomme_le", updatable = false)
    private LocalDate nommeLe;

    @Column(updatable = false)
    private BigDecimal montant;

    @Column(name = "titre_id")
    private Long titre;

    @Column(name = "annule_le")
    private LocalDate annuleLe;

    protected Remboursement() {}

    Remboursement(Concours concours, NouveauRemboursement nouveau) {
        this.concours = concours.id();
        siren = nouveau.siren();
        laureat = nouveau.laureat().strip();
        cle = laureat;
        nommeLe = nouveau.nommeLe();
        montant = concours.coutParLaureat().valeur();
    }

    void titrer(long titreId) {
        titre = titreId;
    }

    void annuler(LocalDate jour) {
        if (annuleLe != null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE, "Ce remboursement est déjà annulé.", "evenement");
        }
        annuleLe = jour;
        cle = null;
    }

    long concours() {
        return concours;
    }

    String siren() {
        return siren;
    }

    String laureat() {
        return laureat;
    }

    LocalDate nommeLe() {
        return nommeLe;
    }

    Montant montant() {
        return new Montant(montant);
    }

    long titre() {
        return titre;
    }

    RemboursementVue vue() {
        return new RemboursementVue(id(), concours, siren, laureat, nommeLe, montant(), titre, annuleLe, version());
    }
}
