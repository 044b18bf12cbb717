package fr.cdg62.numerique.api.cle;

import java.time.LocalDate;
import java.util.Set;

/**
 * A signature key and what the caller may do with it now.
 *
 * @param commande id of the order that provides it
 * @param piecesControleesLe day the holder's file was checked, or null
 * @param remise null until handed over
 * @param certificat null until active
 * @param motif why it was last suspended or revoked, or null
 */
public record CleVue(
        long id,
        long commande,
        String siren,
        String porteur,
        String qualite,
        LocalDate finMandat,
        EtatCle etat,
        LocalDate piecesControleesLe,
        Remise remise,
        Certificat certificat,
        String motif,
        Set<EvenementCle> possibles,
        long version) {}
