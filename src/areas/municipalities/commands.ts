export { changeNetwork, keepCarrier, keepTargetGroup } from './commands/facts.ts'
export { foundNetwork } from './commands/found-network.ts'
export { answers, beginFounding, finishFounding } from './commands/founding.ts'
export { changeRules } from './commands/rule-set.ts'
