package fr.cdg62.referentiel.api.compte;

import jakarta.ejb.Local;

/**
 * What the holder of an account does with his own password. A password has at least {@code
 * cdg62.mot-de-passe.longueur-minimale} characters (12 unless set otherwise, after the CNIL's recommendation of
 * 21 July 2022), at most 128, mixes three kinds of characters and does not contain the identifiant; otherwise
 * SAISIE_INVALIDE on the field {@code motDePasse}.
 */
@Local
public interface MotsDePasse {
    /**
     * Chooses a password with the code received; an invited account becomes active. Unknown account, wrong, used or
     * expired code: SEC_AUTHENTIFICATION (401), in the same words.
     */
    void choisir(String identifiant, String code, String motDePasse);

    /**
     * Replaces the caller's password. Refused with SEC_AUTHENTIFICATION (401) if the present one is wrong; failures
     * count as those of a sign-in.
     */
    void changer(String motDePasseActuel, String nouveau);
}
