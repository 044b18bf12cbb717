package fr.cdg62.carriere.api.avancement;

import java.time.LocalDate;

/**
 * A promouvable of a tableau and what became of him.
 *
 * @param fonctions proof of the functions required by the grade; null where none is
 * @param dechargePourcent quotité of the décharge syndicale declared; null where there is none
 * @param rang place by merit; null when he is not proposed
 * @param nommeLe null until he is nominated
 * @param refusLe day on which he declined the post; null otherwise
 * @param numero number of the arrêté of nomination
 */
public record LigneTableauVue(
        long id,
        PromouvableVue promouvable,
        LocalDate examenLe,
        String fonctions,
        Integer dechargePourcent,
        Integer rang,
        String motif,
        LocalDate nommeLe,
        LocalDate refusLe,
        String numero) {}
