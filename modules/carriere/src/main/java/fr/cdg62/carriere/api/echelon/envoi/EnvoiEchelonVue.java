package fr.cdg62.carriere.api.echelon.envoi;

import java.time.Instant;

/**
 * A sending and how far it went.
 *
 * @param auteur account that asked for it
 * @param total proposals of the run not sent yet when it was asked for
 * @param envoyees those sent
 * @param ecartees those left aside; see {@link EcartEnvoi}
 * @param finiLe null while it runs
 */
public record EnvoiEchelonVue(
        long id,
        long campagne,
        String auteur,
        EtatEnvoiEchelon etat,
        int total,
        int envoyees,
        int ecartees,
        Instant lanceLe,
        Instant finiLe) {}
