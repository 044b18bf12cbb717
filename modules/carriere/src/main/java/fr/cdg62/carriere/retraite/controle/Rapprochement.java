package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.DECOMPTE;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.DUREE_HEBDOMADAIRE;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.EMPLOYEUR;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.PERIODE_ABSENTE_DE_LA_CARRIERE;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.PERIODE_ABSENTE_DU_COMPTE;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.QUOTITE;
import static fr.cdg62.carriere.api.retraite.controle.NatureEcart.STATUT;

import fr.cdg62.carriere.api.retraite.controle.NatureEcart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the two sides of a stretch, employer by employer. Time that counts in the careers and has no period at the
 * account is missing there; a period of the account about which the careers say nothing is missing in them.
 */
final class Rapprochement {
    private static final String RIEN = "Rien";

    private final Tranche tranche;
    private final List<Vu> restants;
    private final List<Ecart> ecarts = new ArrayList<>();

    private Rapprochement(Tranche tranche) {
        this.tranche = tranche;
        this.restants = new ArrayList<>(tranche.compte());
    }

    static List<Ecart> de(Tranche tranche) {
        Rapprochement rapprochement = new Rapprochement(tranche);
        rapprochement.comparer();
        return rapprochement.ecarts;
    }

    private void comparer() {
        List<Vu> seuls = new ArrayList<>();
        for (Vu vu : tranche.carriere()) {
            Optional<Vu> pareil = restants.stream()
                    .filter(autre -> autre.siren().equals(vu.siren()))
                    .findFirst();
            if (pareil.isPresent()) {
                restants.remove(pareil.get());
                opposer(vu, pareil.get());
            } else if (vu.compte()) {
                seuls.add(vu);
            }
        }
        seuls.forEach(this::chercherAilleurs);
        restants.forEach(reste ->
                ecarts.add(new Ecart(PERIODE_ABSENTE_DE_LA_CARRIERE, tranche.periode(), reste, RIEN, reste.texte())));
    }

    private void chercherAilleurs(Vu vu) {
        Optional<Vu> ailleurs = restants.stream().filter(Vu::compte).findFirst();
        if (ailleurs.isEmpty()) {
            ecarts.add(new Ecart(PERIODE_ABSENTE_DU_COMPTE, tranche.periode(), vu, vu.texte(), RIEN));
            return;
        }
        restants.remove(ailleurs.get());
        ecarts.add(new Ecart(
                EMPLOYEUR,
                tranche.periode(),
                vu,
                "Employeur " + vu.siren(),
                "Employeur " + ailleurs.get().siren()));
    }

    private void opposer(Vu carriere, Vu compte) {
        if (!carriere.compteComme(compte)) {
            ajouter(DECOMPTE, carriere, compte);
            return;
        }
        if (!carriere.compte()) {
            return;
        }
        if (!carriere.memeStatut(compte)) {
            ajouter(STATUT, carriere, compte);
        }
        if (!carriere.memeTempsPartiel(compte)) {
            ajouter(QUOTITE, carriere, compte);
        }
        if (!carriere.memesHeures(compte)) {
            ajouter(DUREE_HEBDOMADAIRE, carriere, compte);
        }
    }

    private void ajouter(NatureEcart nature, Vu carriere, Vu compte) {
        ecarts.add(new Ecart(nature, tranche.periode(), carriere, carriere.texte(), compte.texte()));
    }
}
