package fr.cdg62.carriere.promotion.envoi;

import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.api.promotion.envoi.EnvoiPIVue;
import fr.cdg62.carriere.api.promotion.envoi.EtatEnvoiPI;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** A letter called for by a decision, once by proposal and kind; its text no longer changes. */
@Entity
@Table(name = "carriere_envoi_pi")
class EnvoiPI extends EntiteBase {
    private static final String ENTRE_PARAGRAPHES = "\n";

    @Column(name = "campagne_id", updatable = false)
    private long campagne;

    @Column(name = "dossier_id", updatable = false)
    private long dossier;

    @Column(updatable = false)
    private String siren;

    private String nom;
    private String prenom;

    @Enumerated(EnumType.STRING)
    private CourrierPI courrier;

    private String texte;

    @Enumerated(EnumType.STRING)
    private EtatEnvoiPI etat = EtatEnvoiPI.A_ENVOYER;

    @Column(name = "envoye_le")
    private LocalDate envoyeLe;

    /** Kept for the record. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "envoye_par")
    private String envoyePar;

    @Column(name = "lu_le")
    private LocalDate luLe;

    protected EnvoiPI() {}

    EnvoiPI(Proposition proposition, CourrierPI courrier, List<String> paragraphes) {
        this.campagne = proposition.campagne();
        this.dossier = proposition.dossier();
        this.siren = proposition.siren();
        this.nom = proposition.nom();
        this.prenom = proposition.prenom();
        this.courrier = courrier;
        this.texte = String.join(ENTRE_PARAGRAPHES, paragraphes);
    }

    void envoyer(LocalDate jour, String acteur) {
        etat = EtatEnvoiPI.ENVOYE;
        envoyeLe = jour;
        envoyePar = acteur;
    }

    /** The first reading; false for the following ones. */
    boolean lire(LocalDate jour) {
        if (etat != EtatEnvoiPI.ENVOYE) {
            return false;
        }
        etat = EtatEnvoiPI.LU;
        luLe = jour;
        return true;
    }

    long dossier() {
        return dossier;
    }

    String siren() {
        return siren;
    }

    String qui() {
        return prenom + " " + nom;
    }

    CourrierPI courrier() {
        return courrier;
    }

    LocalDate envoyeLe() {
        return envoyeLe;
    }

    List<String> paragraphes() {
        return List.of(texte.split(ENTRE_PARAGRAPHES));
    }

    EnvoiPIVue vue() {
        return new EnvoiPIVue(id(), dossier, siren, nom, prenom, courrier, etat, envoyeLe, luLe);
    }
}
