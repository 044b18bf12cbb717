package fr.cdg62.referentiel.collectivite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.EtatCollectivite;
import fr.cdg62.referentiel.api.collectivite.NouvelEffectif;
import fr.cdg62.referentiel.api.collectivite.NouvelleCollectivite;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectiviteTest {
    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 23);
    private static final String ARRAS = "216200410";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "216200411, COMMUNE, Arras, 62041, siren", // clé fausse
                "21620041, COMMUNE, Arras, 62041, siren",
                "216 200 410, COMMUNE, Arras, 62041, siren",
                "216200410, -, Arras, 62041, type",
                "216200410, COMMUNE, -, 62041, nom",
                "216200410, COMMUNE, ' ', 62041, nom",
                "216200410, COMMUNE, Arras, -, codeInsee",
                "216200410, COMMUNE, Arras, 6204, codeInsee",
                "216200410, COMMUNE, Arras, 59350, codeInsee",
                "216200410, COMMUNE, Arras, 2A004, codeInsee",
                "216200410, COMMUNE, Arras, 62A41, codeInsee",
                "216200410, CCAS, CCAS d'Arras, 62041, codeInsee"
            })
    void uneCollectiviteMalSaisieEstRefusee(String siren, TypeStructure type, String nom, String insee, String champ) {
        NouvelleCollectivite nouvelle = new NouvelleCollectivite(siren, type, nom, insee, "62000", "Arras", null);
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> ControleCollectivite.controler(nouvelle));
        assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(refus.champ()).isEqualTo(champ);
    }

    @Test
    void uneCollectiviteBienSaisieEstAdmise() {
        assertThatCode(() -> ControleCollectivite.controler(nouvelle(ARRAS, "Arras")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 1, 1, 1, 1, date",
        "2026-11-23, -1, 1, 1, 1, titulairesTempsComplet",
        "2026-11-23, 1, -1, 1, 1, stagiairesTempsComplet",
        "2026-11-23, 1, 1, -1, 1, titulairesTempsNonComplet",
        "2026-11-23, 1, 1, 1, 100001, contractuels"
    })
    void unEffectifMalSaisiEstRefuse(LocalDate date, int ttc, int stc, int tnc, int contractuels, String champ) {
        NouvelEffectif nouveau = new NouvelEffectif(ARRAS, new EffectifVue(date, ttc, stc, tnc, contractuels), "essai");
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> ControleCollectivite.controler(nouveau, AUJOURD_HUI));
        assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(refus.champ()).isEqualTo(champ);
    }

    @Test
    void lesFiguresDUnEffectifSAdditionnent() {
        EffectifVue effectif = new EffectifVue(AUJOURD_HUI, 300, 49, 80, 120);
        assertThat(effectif.comptesPourSeuil()).isEqualTo(349);
        assertThat(effectif.fonctionnaires()).isEqualTo(429);
        assertThat(effectif.total()).isEqualTo(549);
    }

    @Test
    void uneCollectiviteFusionneUneSeuleFois() {
        Collectivite petite = new Collectivite(nouvelle("216200014", "Ablain"));
        Collectivite grande = new Collectivite(nouvelle(ARRAS, "Arras"));
        petite.fusionner(grande, LocalDate.of(2026, 1, 1));
        assertThat(petite.etat()).isEqualTo(EtatCollectivite.FUSIONNEE);
        assertThat(petite.sirenAbsorbante()).isEqualTo(ARRAS);
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> petite.fusionner(grande, LocalDate.of(2026, 1, 1)));
        assertThat(refus.code()).isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
        DemandeRefusee inverse =
                catchThrowableOfType(DemandeRefusee.class, () -> grande.fusionner(petite, LocalDate.of(2026, 1, 1)));
        assertThat(inverse.code()).isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
        DemandeRefusee avecElleMeme =
                catchThrowableOfType(DemandeRefusee.class, () -> grande.fusionner(grande, LocalDate.of(2026, 1, 1)));
        assertThat(avecElleMeme.champ()).isEqualTo("sirenAbsorbante");
    }

    private static NouvelleCollectivite nouvelle(String siren, String nom) {
        return new NouvelleCollectivite(siren, TypeStructure.COMMUNE, nom, "62041", "62000", "Arras", null);
    }
}
