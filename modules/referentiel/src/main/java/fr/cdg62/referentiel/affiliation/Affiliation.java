package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.affiliation.VersionAffiliation;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Membership of a collectivité over a period; only the mark « superseded » is ever written on it afterwards. */
@Entity
@Table(name = "referentiel_affiliation")
public class Affiliation extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String siren;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RegimeAffiliation regime;

    @Column(nullable = false, updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate fin;

    @Column(nullable = false, updatable = false)
    private boolean additionnelle;

    @Column(nullable = false, updatable = false)
    private String motif;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String acteur;

    @Column(name = "remplacee_le")
    private LocalDateTime remplaceeLe;

    protected Affiliation() {}

    /** The cotisation additionnelle is kept only where there is an affiliation. */
    Affiliation(String siren, RegimeAffiliation regime, Periode periode, boolean additionnelle, Fondement fondement) {
        this.siren = siren;
        this.regime = regime;
        this.debut = periode.debut();
        this.fin = periode.fin();
        this.additionnelle = additionnelle && regime.estAffilie();
        this.motif = fondement.motif();
        this.reference = fondement.reference();
        this.acteur = fondement.acteur();
    }

    /**
     * Supersedes this version.
     *
     * @return the same fact, ended on the given day, to register in its place
     */
    Affiliation cloreLe(LocalDate dernierJour, LocalDateTime instantUtc) {
        remplaceeLe = instantUtc;
        Fondement fondement = new Fondement(motif, reference, acteur);
        return new Affiliation(siren, regime, new Periode(debut, dernierJour), additionnelle, fondement);
    }

    RegimeAffiliation regime() {
        return regime;
    }

    LocalDate debut() {
        return debut;
    }

    boolean additionnelle() {
        return additionnelle;
    }

    Periode periode() {
        return new Periode(debut, fin);
    }

    AffiliationVue vue() {
        return new AffiliationVue(id(), siren, regime, debut, fin, additionnelle, motif, reference, version());
    }

    VersionAffiliation versionEnregistree() {
        return new VersionAffiliation(
                vue(), acteur, creeLe(), remplaceeLe == null ? null : remplaceeLe.toInstant(ZoneOffset.UTC));
    }

    /**
     * On what a membership stands.
     *
     * @param motif why, in French
     * @param reference délibération, letter or rule
     * @param acteur who registered it
     */
    record Fondement(String motif, String reference, String acteur) {}
}
