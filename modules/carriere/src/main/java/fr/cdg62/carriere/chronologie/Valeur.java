package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.NatureBonification;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import java.math.BigDecimal;

/** What a fact says; one record for each {@link NatureFait}. */
public sealed interface Valeur {
    /** Which kind of fact it is the value of. */
    NatureFait nature();

    /** Titulaire, stagiaire or contractuel. */
    record DeStatut(Statut statut) implements Valeur {
        @Override
        public NatureFait nature() {
            return NatureFait.STATUT;
        }
    }

    /**
     * Place in the grid.
     *
     * @param grade code of the grade, as in the grids
     * @param echelon from 1
     * @param anciennete ancienneté already acquired in the échelon on the day of the fact
     */
    record DeSituation(String grade, int echelon, Duree anciennete) implements Valeur {
        @Override
        public NatureFait nature() {
            return NatureFait.SITUATION;
        }
    }

    /**
     * Statutory position.
     *
     * @param motif null when the position has only one
     */
    record DePosition(TypePosition type, MotifPosition motif) implements Valeur {
        @Override
        public NatureFait nature() {
            return NatureFait.POSITION;
        }
    }

    /** A congé. */
    record DeConge(TypeConge type) implements Valeur {
        @Override
        public NatureFait nature() {
            return NatureFait.CONGE;
        }
    }

    /**
     * Working time; one of the two is given.
     *
     * @param quotite percentage of part time, 50 to 100; null when the fact is about the hours of the job
     * @param heures weekly hours of a job à temps non complet; null when the fact is about part time
     * @param motif reason of the part time; null when it is on authorisation, or when the fact is about the hours
     */
    record DeTemps(BigDecimal quotite, BigDecimal heures, MotifTempsPartiel motif) implements Valeur {
        /** Hours of a job, or part time on authorisation. */
        public DeTemps(BigDecimal quotite, BigDecimal heures) {
            this(quotite, heures, null);
        }

        @Override
        public NatureFait nature() {
            return NatureFait.TEMPS;
        }
    }

    /**
     * Employer.
     *
     * @param poste what the post is called; may be empty
     * @param principal whether it is the main employment, or one held besides
     */
    record DEmploi(String siren, String poste, boolean principal) implements Valeur {
        @Override
        public NatureFait nature() {
            return NatureFait.EMPLOI;
        }
    }

    /** Months earned on the first day of the fact. */
    record DeBonification(NatureBonification type, Duree duree) implements Valeur {
        @Override
        public NatureFait nature() {
            return NatureFait.BONIFICATION;
        }
    }

    /** Activity proven. */
    record DActivite(NatureActivite type) implements Valeur {
        @Override
        public NatureFait nature() {
            return NatureFait.ACTIVITE;
        }
    }
}
