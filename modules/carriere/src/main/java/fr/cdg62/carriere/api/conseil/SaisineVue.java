package fr.cdg62.carriere.api.conseil;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A saisine and, once validated, its answer; before that, only the CDG reads what is being prepared.
 *
 * @param auteur who prepared the answer
 * @param controleur who checked it, never the author
 * @param regles version of the rules applied
 * @param entrees facts taken into account
 * @param trace calculation step by step, empty for a question of law
 * @param manques what is missing today from the careers to calculate upon, each from which day to which day; empty for a
 *     question of law and once the answer is given
 */
public record SaisineVue(
        long id,
        String numero,
        String siren,
        NatureSaisine nature,
        ThemeConseil theme,
        String objet,
        String question,
        Long agent,
        String demandeur,
        LocalDate recueLe,
        EtatSaisine etat,
        String auteur,
        String controleur,
        String reponse,
        String regles,
        String entrees,
        Trace trace,
        LocalDate repondueLe,
        String motif,
        List<String> manques,
        Set<EvenementSaisine> possibles,
        long version) {}
