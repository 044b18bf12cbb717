package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.PartenaireVue;
import fr.cdg62.referentiel.connexion.Verrou;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Account of one partner system: active or suspended, known by its secret. */
@Entity
@Table(name = "referentiel_partenaire")
class Partenaire extends EntiteBase {
    @Column(name = "code")
    private String code;

    @Column(name = "nom")
    private String nom;

    @Column(name = "siret")
    private String siret;

    @Column(name = "identifiant")
    private String identifiant;

    @Column(name = "secret")
    private String secret;

    @Column(name = "actif")
    private boolean actif;

    @Column(name = "demonstration")
    private boolean demonstration;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "verrou_id")
    private Verrou verrou;

    protected Partenaire() {
        super();
    }

    /** An active partner, still without secret. */
    Partenaire(String code, String nom, String siret, String identifiant, boolean demonstration) {
        super();
        this.code = code;
        this.nom = nom;
        this.siret = siret;
        this.identifiant = identifiant;
        this.demonstration = demonstration;
        this.actif = true;
        this.verrou = Verrou.ouvert();
    }

    void prendreSecret(String empreinte) {
        secret = empreinte;
    }

    void suspendre() {
        changer(false, "suspendu");
    }

    void reactiver() {
        changer(true, "actif");
    }

    private void changer(boolean voulu, String etat) {
        if (actif == voulu) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE, "Le partenaire %s est déjà %s.".formatted(code, etat));
        }
        actif = voulu;
    }

    /** Whether the partner may authenticate here: a fictitious one may in the demonstration only. */
    boolean estOuvert(boolean demonstrationActive) {
        return actif && (!demonstration || demonstrationActive);
    }

    String code() {
        return code;
    }

    String siret() {
        return siret;
    }

    String identifiant() {
        return identifiant;
    }

    /** Hash of the secret. */
    String secret() {
        return secret;
    }

    Verrou verrou() {
        return verrou;
    }

    PartenaireVue vue() {
        return new PartenaireVue(code, nom, siret, identifiant, actif, version());
    }
}
