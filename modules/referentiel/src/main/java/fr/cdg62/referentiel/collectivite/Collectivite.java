package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.EtatCollectivite;
import fr.cdg62.referentiel.api.collectivite.NouvelleCollectivite;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A local public employer, known by its SIREN. */
@Entity
@Table(name = "referentiel_collectivite")
class Collectivite extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String siren;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TypeStructure type;

    @Column(nullable = false)
    private String nom;

    @Column(name = "code_insee")
    private String codeInsee;

    @Column(name = "codes_postaux", nullable = false)
    private String codesPostaux;

    @Column(name = "arrondissement")
    private String arrondissement;

    @Column(name = "siren_epci")
    private String sirenEpci;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EtatCollectivite etat;

    @Column(name = "siren_absorbante")
    private String sirenAbsorbante;

    @Column(name = "fusionnee_le")
    private LocalDate fusionneeLe;

    protected Collectivite() {}

    Collectivite(NouvelleCollectivite nouvelle) {
        this.siren = nouvelle.siren();
        this.type = nouvelle.type();
        this.nom = nouvelle.nom().strip();
        this.codeInsee = nouvelle.codeInsee();
        this.codesPostaux = nouvelle.codesPostaux() == null ? "" : nouvelle.codesPostaux();
        this.arrondissement = nouvelle.arrondissement();
        this.sirenEpci = nouvelle.sirenEpci();
        this.etat = EtatCollectivite.ACTIVE;
    }

    /** Merges into another active collectivité, once and for all. */
    void fusionner(Collectivite absorbante, LocalDate date) {
        exigerActive();
        if (absorbante.siren.equals(siren)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Une collectivité ne peut pas fusionner avec elle-même.",
                    "sirenAbsorbante");
        }
        absorbante.exigerActive();
        etat = EtatCollectivite.FUSIONNEE;
        sirenAbsorbante = absorbante.siren;
        fusionneeLe = date;
    }

    void exigerActive() {
        if (etat != EtatCollectivite.ACTIVE) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "%s a fusionné le %s avec la collectivité %s."
                            .formatted(nom, Textes.date(fusionneeLe), sirenAbsorbante));
        }
    }

    String siren() {
        return siren;
    }

    String codesPostaux() {
        return codesPostaux;
    }

    EtatCollectivite etat() {
        return etat;
    }

    String sirenAbsorbante() {
        return sirenAbsorbante;
    }

    LocalDate fusionneeLe() {
        return fusionneeLe;
    }
}
