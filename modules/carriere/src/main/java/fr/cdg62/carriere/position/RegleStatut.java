package fr.cdg62.carriere.position;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;

/** Stagiaires and contractuels have congés, not positions; the mutation is for titulaires only (L512-24). */
final class RegleStatut implements Regle {
    private static final String POSITIONS = "CGFP, art. L511-1 ; R327-1 et suivants";
    private static final String MUTATION = "CGFP, art. L512-24";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        if (etude.acte().type() == TypeActe.MUTATION) {
            LocalDate effet = etude.acte().dateEffet();
            exigerTitulaire(etude, effet, "la mutation", MUTATION, constats);
        }
        for (Fait fait : etude.positions()) {
            TypePosition type = ActeEtudie.type(fait);
            if (type != TypePosition.ACTIVITE && !type.estFinale()) {
                String objet = "la position « %s »".formatted(type.libelle());
                exigerTitulaire(etude, fait.du(), objet, POSITIONS, constats);
            }
        }
    }

    private static void exigerTitulaire(
            ActeEtudie etude, LocalDate jour, String objet, String source, Constats constats) {
        Statut statut = etude.apres().statut(jour).orElse(Statut.TITULAIRE);
        if (statut != Statut.TITULAIRE) {
            String qui = statut == Statut.STAGIAIRE ? "un stagiaire" : "un agent contractuel";
            constats.refuser(
                    CodeProbleme.POSITION_STATUT,
                    "%s n'est pas ouverte à %s : il peut obtenir un congé."
                            .formatted(Character.toUpperCase(objet.charAt(0)) + objet.substring(1), qui),
                    source,
                    "type");
        }
    }
}
