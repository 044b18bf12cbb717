package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.reprise.remuneration.ReglagesMaintien;

/**
 * The dated parameters of the day of the nomination.
 *
 * @param minutesTempsComplet weekly minutes of a full-time post
 * @param lectureBVersA how an official of category B is placed in category A
 * @param pointsBVersA points added to his IB before the search
 * @param defaut which scheme applies to one who does not choose
 * @param maintien how the pay of a contractuel is kept; null when no pay was given
 */
public record ReglagesReprise(
        int minutesTempsComplet,
        LectureBVersA lectureBVersA,
        int pointsBVersA,
        RegimeParDefaut defaut,
        ReglagesMaintien maintien) {
    /** The scheme that applies to one who does not choose; which one is a dated parameter by category. */
    public enum RegimeParDefaut {
        DERNIERE_SITUATION,
        PLUS_FAVORABLE;

        /** Written 1 or 2 in the parameter. */
        public static RegimeParDefaut de(int valeur) {
            return valeur == 2 ? PLUS_FAVORABLE : DERNIERE_SITUATION;
        }
    }

    /** The readings of « IB + 60 » (tables statutaires, § 2.5); which one holds is a dated parameter. */
    public enum LectureBVersA {
        /** The text in force is not loaded: refused. */
        NON_CHARGEE,
        /** The échelon whose IB is the nearest; at equal distance, the lower. */
        PLUS_PROCHE,
        /** The échelon whose IB is equal or next above. */
        EGAL_OU_SUPERIEUR;

        /** The reading written 0, 1 or 2 in the parameter. */
        public static LectureBVersA de(int valeur) {
            return switch (valeur) {
                case 1 -> PLUS_PROCHE;
                case 2 -> EGAL_OU_SUPERIEUR;
                default -> NON_CHARGEE;
            };
        }
    }
}
