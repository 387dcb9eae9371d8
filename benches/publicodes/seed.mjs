// The small rule set of the seed articles (tier, base, uplift of 75 %) in the publicodes engine.
// `npm install --no-package-lock && npm start` in this folder.
//
// It answers what a page asks of so small a rule set: the tier, the base, the uplift and the raised
// envelope of a CPTS. The rules are parsed once and the engine is warm; each CPTS has a population that
// no other in its round has, as in a batch, so that nothing is answered from a cache but what the four
// answers share.
//
// Prints what one CPTS takes, the mean of its round, garbage collected included.

import Engine from 'publicodes'

const engine = new Engine({
  habitants: { question: 'Combien d’habitants ?', unité: 'habitants' },
  signature: { question: 'Quand le contrat est-il signé ?', type: 'date' },
  taille: {
    variations: [
      { si: 'habitants < 40000 habitants', alors: 1 },
      { si: 'habitants < 80000 habitants', alors: 2 },
      { si: 'habitants <= 175000 habitants', alors: 3 },
      { sinon: 4 },
    ],
  },
  base: {
    variations: [
      { si: 'taille = 1', alors: '50000 €' },
      { si: 'taille = 2', alors: '60000 €' },
      { si: 'taille = 3', alors: '75000 €' },
      { sinon: '90000 €' },
    ],
  },
  majoration: {
    'applicable si': {
      'toutes ces conditions': ['signature >= 01/01/2021', 'signature <= 31/12/2021'],
    },
    produit: ['base', '75%'],
  },
  amorçage: { somme: ['base', 'majoration'] },
})

const ASKED = ['taille', 'base', 'majoration', 'amorçage']

/** Tier, base, uplift and raised envelope of a CPTS. */
function seed(habitants, signature) {
  engine.setSituation({ habitants: `${habitants} habitants`, signature })
  return ASKED.map((rule) => engine.evaluate(rule).nodeValue)
}

// What the articles say: 75 % of the base more when the contract is signed in 2021; otherwise the uplift
// does not apply, which publicodes answers with null.
const known = [
  [35_000, '15/06/2021', [1, 50_000, 37_500, 87_500]],
  [60_000, '15/06/2021', [2, 60_000, 45_000, 105_000]],
  [120_000, '01/01/2021', [3, 75_000, 56_250, 131_250]],
  [200_000, '31/12/2021', [4, 90_000, 67_500, 157_500]],
  [35_000, '15/06/2022', [1, 50_000, null, 50_000]],
  [200_000, '31/12/2020', [4, 90_000, null, 90_000]],
]
for (const [habitants, signature, expected] of known) {
  const found = seed(habitants, signature)
  if (found.some((value, index) => value !== expected[index])) {
    console.error(`${habitants} inhabitants, ${signature}: ${found}, not ${expected}`)
    process.exit(1)
  }
}

// A round is about as long as a sample of criterion, so that what else the machine does weighs alike.
const ROUNDS = 140
const TIMES = 100
const days = ['15/06/2021', '15/06/2022']
const times = []
for (let round = 0; round < ROUNDS; round++) {
  const start = process.hrtime.bigint()
  for (let time = 0; time < TIMES; time++) {
    // A step that shares no divisor with what it is counted in visits every value.
    seed(10_000 + (((round * TIMES + time) * 7_919) % 200_000), days[time % 2])
  }
  const elapsed = Number(process.hrtime.bigint() - start)
  // The first rounds warm the engine up.
  if (round >= ROUNDS / 4) {
    times.push(elapsed / TIMES / 1000)
  }
}
times.sort((a, b) => a - b)
console.log(`quickest ${times[0].toFixed(1)} µs, median ${times[times.length >> 1].toFixed(1)} µs`)
