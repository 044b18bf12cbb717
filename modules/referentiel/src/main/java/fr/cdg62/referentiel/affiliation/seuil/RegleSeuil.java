package fr.cdg62.referentiel.affiliation.seuil;

import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who must be affiliated and who may choose, by the number of civil servants à temps complet (R-AFF-1, R-AFF-2). */
public final class RegleSeuil {
    private final ParametresAffiliation parametres;

    public RegleSeuil(ParametresAffiliation parametres) {
        this.parametres = parametres;
    }

    /** Whether the head-count is at the threshold or above it: 350 exactly is above. */
    public boolean atteint(EffectifVue effectif, LocalDate date) {
        return effectif.comptesPourSeuil() >= parametres.seuilAu(date);
    }

    /** Whether affiliation is compulsory: at least one agent of any status, and fewer than the threshold (R-AFF-1). */
    public boolean obligatoire(TypeStructure type, EffectifVue effectif, LocalDate date) {
        return Rattachement.de(type) == Rattachement.SELON_SEUIL && effectif.total() > 0 && !atteint(effectif, date);
    }

    /**
     * Whether the employer has nobody left for whom to be affiliated. A structure subject to the threshold that only
     * has contractuels is still compulsorily affiliated (R-AFF-1); one affiliated by choice leaves (R-AFF-5).
     */
    public boolean sansAgents(TypeStructure type, EffectifVue effectif) {
        return Rattachement.de(type) == Rattachement.SELON_SEUIL
                ? effectif.total() == 0
                : effectif.fonctionnaires() == 0;
    }

    /** Last day on which the threshold was reached from below; the first head-count known counts as such a day. */
    public Optional<LocalDate> dernierFranchissement(List<EffectifVue> chronologie, LocalDate jusquAu) {
        LocalDate franchi = null;
        boolean auDessus = false;
        for (EffectifVue effectif : chronologie) {
            if (effectif.date().isAfter(jusquAu)) {
                break;
            }
            boolean atteint = atteint(effectif, effectif.date());
            if (atteint && !auDessus) {
                franchi = effectif.date();
            }
            auDessus = atteint;
        }
        return auDessus ? Optional.of(franchi) : Optional.empty();
    }

    /** Refuses a membership that the structure is not entitled to: AFFILIATION_NON_OUVERTE, field {@code evenement}. */
    public void exigerOuvert(TypeStructure type, EffectifVue effectif, RegimeAffiliation vise, LocalDate date) {
        int seuil = parametres.seuilAu(date);
        boolean obligatoire = obligatoire(type, effectif, date);
        if (vise == RegimeAffiliation.AFFILIE_OBLIGATOIRE && !obligatoire) {
            throw refus("L'affiliation obligatoire ne concerne que les communes et leurs établissements publics "
                    + "employant moins de %d fonctionnaires à temps complet.".formatted(seuil));
        }
        if (vise != RegimeAffiliation.AFFILIE_OBLIGATOIRE && obligatoire) {
            throw refus(
                    "Cette structure emploie %d fonctionnaires à temps complet, moins de %d : son affiliation est obligatoire."
                            .formatted(effectif.comptesPourSeuil(), seuil));
        }
        if (vise != RegimeAffiliation.NON_AFFILIE && Rattachement.de(type) == Rattachement.HORS_CHAMP) {
            throw refus("Une structure de type « %s » ne peut ni s'affilier ni adhérer au socle commun."
                    .formatted(type.libelle()));
        }
    }

    public static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.AFFILIATION_NON_OUVERTE, message, "evenement");
    }
}
