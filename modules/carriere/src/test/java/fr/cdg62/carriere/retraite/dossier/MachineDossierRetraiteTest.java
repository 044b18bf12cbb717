package fr.cdg62.carriere.retraite.dossier;

import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.ANNULEE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.A_INSTRUIRE_CENTRALISATEUR;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.A_INSTRUIRE_EMPLOYEUR;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.CONCEDEE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.CONTROLE_CDG;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.DECOMPTE_PROVISOIRE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.EN_PAIEMENT;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.REFUSE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.REJETEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.retraite.dossier.Attente;
import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.etat.MachineEtats;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a liquidation (specification carrière, § 3.1) and who may make it go (§ 1.21). */
class MachineDossierRetraiteTest {
    private static final MachineEtats<EtatDossierRetraite, EvenementDossierRetraite> EMPLOYEUR =
            MachineDossierRetraite.EMPLOYEUR;
    private static final MachineEtats<EtatDossierRetraite, EvenementDossierRetraite> CENTRALISATEUR =
            MachineDossierRetraite.CENTRALISATEUR;

    private static Predicate<String> role(String role) {
        return role::equals;
    }

    @ParameterizedTest
    @EnumSource(EtatDossierRetraite.class)
    void toutEtatSAtteintEtSeQuitteSaufLesFins(EtatDossierRetraite etat) {
        boolean atteint = etat == A_INSTRUIRE_EMPLOYEUR
                || CENTRALISATEUR.transitions().stream().anyMatch(t -> t.vers() == etat);
        assertThat(atteint).isTrue();
        assertThat(EMPLOYEUR.depuis(etat).isEmpty()).isEqualTo(etat.attente() == Attente.PERSONNE);
    }

    @Test
    void leRetourVaAQuiInstruit() {
        Predicate<String> cdg = role(Roles.CDG_CARRIERE);
        assertThat(EMPLOYEUR.appliquer(CONTROLE_CDG, EvenementDossierRetraite.A_CORRIGER, cdg))
                .isEqualTo(A_INSTRUIRE_EMPLOYEUR);
        assertThat(CENTRALISATEUR.appliquer(CONTROLE_CDG, EvenementDossierRetraite.A_CORRIGER, cdg))
                .isEqualTo(A_INSTRUIRE_CENTRALISATEUR);
        for (EtatDossierRetraite etat : EnumSet.of(REJETEE, REFUSE)) {
            assertThat(CENTRALISATEUR.appliquer(etat, EvenementDossierRetraite.REPRENDRE, cdg))
                    .isEqualTo(A_INSTRUIRE_CENTRALISATEUR);
        }
    }

    @Test
    void lAgentNeFaitQueRepondreAuDecompte() {
        for (EtatDossierRetraite etat : EtatDossierRetraite.values()) {
            Set<EvenementDossierRetraite> attendus = etat == DECOMPTE_PROVISOIRE
                    ? EnumSet.of(EvenementDossierRetraite.ACCEPTER, EvenementDossierRetraite.REFUSER)
                    : EnumSet.noneOf(EvenementDossierRetraite.class);
            assertThat(EMPLOYEUR.possibles(etat, role(Roles.AGENT))).isEqualTo(attendus);
        }
    }

    @Test
    void leControleEtLEnvoiSontAuCentreDeGestionSeul() {
        assertThat(EMPLOYEUR.possibles(CONTROLE_CDG, role(Roles.COLLECTIVITE_GESTIONNAIRE)))
                .containsExactlyInAnyOrder(
                        EvenementDossierRetraite.MODIFIER,
                        EvenementDossierRetraite.DECLARER_DECES,
                        EvenementDossierRetraite.ABANDONNER);
        assertThat(EMPLOYEUR.possibles(CONTROLE_CDG, role(Roles.CDG_CARRIERE)))
                .contains(EvenementDossierRetraite.CONFORME, EvenementDossierRetraite.TRANSMETTRE);
    }

    /** Dates move until the pension is granted; once sent, the dossier goes back to the control. */
    @Test
    void laDemandeSeModifieJusquALaConcession() {
        Predicate<String> employeur = role(Roles.COLLECTIVITE_GESTIONNAIRE);
        for (EtatDossierRetraite etat : EnumSet.of(
                EtatDossierRetraite.TRANSMISE,
                EtatDossierRetraite.EN_TRAITEMENT,
                DECOMPTE_PROVISOIRE,
                EtatDossierRetraite.ACCEPTE)) {
            assertThat(EMPLOYEUR.appliquer(etat, EvenementDossierRetraite.MODIFIER, employeur))
                    .isEqualTo(CONTROLE_CDG);
        }
        for (EtatDossierRetraite etat : EnumSet.of(CONCEDEE, EN_PAIEMENT, ANNULEE)) {
            assertThatThrownBy(() -> EMPLOYEUR.appliquer(etat, EvenementDossierRetraite.MODIFIER, employeur))
                    .isInstanceOf(DemandeRefusee.class);
            assertThatThrownBy(() -> EMPLOYEUR.appliquer(etat, EvenementDossierRetraite.DECLARER_DECES, employeur))
                    .isInstanceOf(DemandeRefusee.class);
        }
    }
}
