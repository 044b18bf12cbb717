package fr.cdg62.numerique.portail;

import fr.cdg62.numerique.api.portail.HabilitationApplicationVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One application open to one account over one period, for one collectivité. */
@Entity
@Table(name = "numerique_habilitation_application")
class HabilitationApplication extends EntiteBase {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String compte;

    @Column(updatable = false)
    private LocalDate debut;

    private LocalDate fin;

    private boolean annulee;

    @Column(name = "accordee_par", updatable = false)
    private String accordeePar;

    protected HabilitationApplication() {}

    HabilitationApplication(Application application, String siren, String compte, Periode periode, String accordeePar) {
        this.application = application;
        this.siren = siren;
        this.compte = compte;
        this.debut = periode.debut();
        this.fin = periode.fin();
        this.accordeePar = accordeePar;
    }

    /** Ends it sooner; before its first day, it is cancelled: it never gave anything. */
    void retirer(LocalDate dernierJour, LocalDate aujourdHui) {
        if (dernierJour == null || dernierJour.isBefore(aujourdHui.minusDays(1))) {
            throw refus("Une habilitation se retire au plus tôt à compter d'aujourd'hui.");
        }
        if (annulee || (fin != null && dernierJour.isAfter(fin))) {
            throw refus("Cette habilitation se termine déjà plus tôt : un retrait ne la prolonge pas.");
        }
        if (dernierJour.isBefore(debut)) {
            annulee = true;
        } else {
            fin = dernierJour;
        }
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "dernierJour");
    }

    /** Whether it gives access on a day of the period. */
    boolean chevauche(Periode periode) {
        return !annulee && new Periode(debut, fin).chevauche(periode);
    }

    Application application() {
        return application;
    }

    String siren() {
        return siren;
    }

    String compte() {
        return compte;
    }

    HabilitationApplicationVue vue() {
        return new HabilitationApplicationVue(
                id(), application.code(), application.libelle(), siren, compte, debut, fin, accordeePar, version());
    }
}
