package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.compte.EtatCompte;
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
import java.util.Objects;

/** One role held by one account over one period, on one collectivité or at the CDG. */
@Entity
@Table(name = "referentiel_habilitation")
public class Habilitation extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "compte_id")
    private Compte compte;

    @Column(name = "siren")
    private String siren;

    @Column(name = "role")
    private String role;

    @Column(name = "debut")
    private LocalDate debut;

    @Column(name = "fin")
    private LocalDate fin;

    @Column(name = "annulee")
    private boolean annulee;

    @Column(name = "accordee_par")
    private String accordeePar;

    protected Habilitation() {
        super();
    }

    public Habilitation(Compte compte, String siren, String role, Periode periode, String accordeePar) {
        super();
        this.compte = compte;
        this.siren = siren;
        this.role = role;
        this.debut = periode.debut();
        this.fin = periode.fin();
        this.accordeePar = accordeePar;
    }

    /** Ends it sooner; before its first day, it is cancelled: it never gave anything. */
    void retirer(LocalDate dernierJour) {
        if (annulee || (fin != null && dernierJour.isAfter(fin))) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Cette habilitation se termine déjà plus tôt : un retrait ne la prolonge pas.",
                    "dernierJour");
        }
        if (dernierJour.isBefore(debut)) {
            annulee = true;
        } else {
            fin = periode().cloreLe(dernierJour).fin();
        }
    }

    /** Whether it gives the role on that day, its account being able to use it. */
    boolean tient(LocalDate jour) {
        return !annulee && compte.etat() == EtatCompte.ACTIF && periode().contient(jour);
    }

    /** Whether it already gives the same role on the same collectivité on a day of the period. */
    boolean doublonne(String autreSiren, String autreRole, Periode periode) {
        return !annulee
                && role.equals(autreRole)
                && Objects.equals(siren, autreSiren)
                && periode().chevauche(periode);
    }

    private Periode periode() {
        return new Periode(debut, fin);
    }

    public Compte compte() {
        return compte;
    }

    String siren() {
        return siren;
    }

    String role() {
        return role;
    }

    HabilitationVue vue() {
        return new HabilitationVue(id(), compte.identifiant(), siren, role, debut, fin, accordeePar, version());
    }
}
