package fr.cdg62.carriere.transfert;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.dossier.EvenementTransfert;
import fr.cdg62.carriere.api.dossier.NouveauTransfert;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Transfert à un autre centre de gestion (décret 85-643, art. 41)")
class TransfertTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    private final Transfert transfert =
            new Transfert(null, new NouveauTransfert("CDG 59", "Ville de Lille", JOUR), "cdg.carriere");

    @Test
    void quiPrepareNeSignePas() {
        Refus.verifier(
                () -> transfert.survenir(EvenementTransfert.SIGNER, "cdg.carriere", JOUR, role -> true),
                CodeProbleme.SEPARATION_DES_TACHES,
                null,
                "Vous avez préparé ce transfert : une autre personne doit le signer.");
    }

    @Test
    void leGestionnaireNeSignePas() {
        Refus.verifier(
                () -> transfert.survenir(
                        EvenementTransfert.SIGNER, "cdg.carriere2", JOUR, role -> role.equals(Roles.CDG_CARRIERE)),
                CodeProbleme.SEC_HABILITATION,
                null,
                "Vos habilitations ne permettent pas l'opération SIGNER à l'état PREPARE.");
    }

    @Test
    void lAccuseSuitLaSignature() {
        Refus.verifier(
                () -> transfert.survenir(EvenementTransfert.ACCUSER, "cdg.carriere", JOUR, role -> true),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null,
                "L'opération ACCUSER n'est pas possible à l'état PREPARE. Possible maintenant : SIGNER.");
    }
}
