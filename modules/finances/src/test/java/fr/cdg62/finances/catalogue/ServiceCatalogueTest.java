package fr.cdg62.finances.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.finances.Doublure;
import fr.cdg62.finances.Montage;
import fr.cdg62.finances.Portier;
import fr.cdg62.finances.Reference;
import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.finances.api.catalogue.EtatDroit;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.convention.ConventionsActives;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rights as they are served: by date, for those who may act, with conventions. */
class ServiceCatalogueTest {
    private static final String SIREN = "216200410";
    private static final LocalDate EN_2026 = LocalDate.of(2026, 6, 1);
    private static final LocalDate EN_2027 = LocalDate.of(2027, 1, 1);

    private ServiceCatalogue catalogue;

    /** Socle commun in 2026, affiliated with the missions additionnelles from 2027; a paie convention until 2026. */
    @BeforeEach
    void installer() {
        Missions missions = new Missions() {
            @Override
            public List<MissionVue> au(LocalDate date) {
                return Reference.fichier("missions.csv").stream()
                        .map(LectureMissions::mission)
                        .toList();
            }
        };
        Affiliations affiliations = Doublure.de(
                Affiliations.class,
                (methode, arguments) ->
                        methode.equals("au") ? affiliation((LocalDate) arguments[1]) : Doublure.INATTENDU);
        ConventionsActives conventions = (siren, date) -> date.isBefore(EN_2027) ? Set.of("PAF") : Set.of();
        catalogue = Montage.monter(new ServiceCatalogue(), missions, affiliations, conventions, Portier.pour(SIREN));
    }

    private static AffiliationVue affiliation(LocalDate date) {
        boolean affilie = !date.isBefore(EN_2027);
        return new AffiliationVue(
                1,
                SIREN,
                affilie ? RegimeAffiliation.AFFILIE_VOLONTAIRE : RegimeAffiliation.SOCLE_COMMUN,
                LocalDate.of(2020, 1, 1),
                null,
                affilie,
                "",
                "",
                1);
    }

    @Test
    void donneLes43DroitsALaDateDemandee() {
        Map<String, EtatDroit> avant = droits(EN_2026);
        Map<String, EtatDroit> apres = droits(EN_2027);
        assertThat(avant).hasSize(43);
        assertThat(avant)
                .containsEntry("DOSSIER", EtatDroit.FERMEE)
                .containsEntry("PORTAIL", EtatDroit.OUVERTE_RESTREINTE)
                .containsEntry("RGPD", EtatDroit.FERMEE)
                .containsEntry("PAF", EtatDroit.OUVERTE);
        assertThat(apres)
                .containsEntry("DOSSIER", EtatDroit.OUVERTE)
                .containsEntry("PORTAIL", EtatDroit.OUVERTE)
                .containsEntry("RGPD", EtatDroit.OUVERTE)
                .containsEntry("PAF", EtatDroit.SUR_CONVENTION);
    }

    private Map<String, EtatDroit> droits(LocalDate date) {
        return catalogue.droits(SIREN, date).stream().collect(Collectors.toMap(DroitVue::mission, DroitVue::etat));
    }

    @Test
    void cacheLesDroitsDUneAutreCollectivite() {
        assertThatThrownBy(() -> catalogue.droits("216204982", EN_2026))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.code()).isEqualTo(CodeProbleme.INTROUVABLE));
    }

    @Test
    void refuseUneDemandeSansDate() {
        assertThatThrownBy(() -> catalogue.droits(SIREN, null))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("date"));
    }

    @Test
    void exigeLaMissionALaDate() {
        catalogue.exigerMission(SIREN, "DOSSIER", EN_2027);
        assertThatThrownBy(() -> catalogue.exigerMission(SIREN, "DOSSIER", EN_2026))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                        .isEqualTo(CodeProbleme.MISSION_NON_COUVERTE))
                .hasMessageContainingAll("01/06/2026", "adhésion au socle commun");
    }
}
