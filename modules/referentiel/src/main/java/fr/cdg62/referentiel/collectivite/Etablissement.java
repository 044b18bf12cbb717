package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.EtablissementVue;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A place of a collectivité, known by its SIRET. */
@Entity
@Table(name = "referentiel_etablissement")
class Etablissement extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String siret;

    @Column(nullable = false, updatable = false)
    private String siren;

    @Column(nullable = false)
    private String nom;

    @Column(nullable = false)
    private boolean siege;

    @Column(name = "ferme_le")
    private LocalDate fermeLe;

    protected Etablissement() {}

    Etablissement(Siret siret, String nom, boolean siege) {
        this.siret = siret.valeur();
        this.siren = siret.siren().valeur();
        this.nom = nom.strip();
        this.siege = siege;
    }

    void cederSiege() {
        siege = false;
    }

    void fermer(LocalDate date) {
        if (fermeLe != null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "L'établissement %s est déjà fermé depuis le %s.".formatted(siret, Textes.date(fermeLe)));
        }
        fermeLe = date;
        siege = false;
    }

    EtablissementVue vue() {
        return new EtablissementVue(siret, nom, siege, fermeLe);
    }
}
